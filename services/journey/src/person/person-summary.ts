import type { CivilDate } from '@academy/kernel';
import type { OpenParticipation } from '../participation/read-model/open-participation.entity.js';
import { nextStepOf, type NextStep } from '../participation/shown-participation.js';
import { funnelSteps, type Stage } from './funnel-steps.js';
import { campusOf } from './read-model/campus-of.js';
import type { Standing } from './read-model/person.queries.js';

/** Where a person stands, in one glance; nothing in it is personal data in clear. */
export interface PersonSummary {
  readonly participantId: string;
  readonly campusId: string | null;
  readonly ageBand: string | null;
  readonly districtCode: string | null;
  readonly cohort: string | null;
  readonly consultantId: string | null;
  readonly readinessLevel: string | null;
  readonly stage: Stage;
  readonly participation: Pick<OpenParticipation, 'participationId' | 'status'> | null;
  /** Whose turn it is in the open participation; before the first and after the last one it is nobody's. */
  readonly nextStep: NextStep | null;
  readonly steps: readonly {
    readonly code: string;
    readonly ko: string;
    readonly en: string;
    readonly on: string | null;
  }[];
}

const openOf = ({ participation }: Standing): OpenParticipation | null =>
  participation?.status === 'EXITED' ? null : participation;

/** A person's summary on a day: facts, the steps with their dates, and what their participation says comes next. */
export const personSummary = (standing: Standing, today: CivilDate): PersonSummary => {
  const { person, participation } = standing;
  const { participantId, ageBand, districtCode, cohort, consultantId, readinessLevel, stage } =
    person;
  const open = openOf(standing);
  return {
    participantId,
    campusId: campusOf(person),
    ageBand,
    districtCode,
    cohort,
    consultantId,
    readinessLevel,
    stage,
    participation: participation && {
      participationId: participation.participationId,
      status: participation.status,
    },
    nextStep: open && nextStepOf(open, today),
    steps: funnelSteps.map(({ code, on, ko, en }) => ({ code, ko, en, on: person[on] })),
  };
};
