import type { CivilDate } from '@academy/kernel';
import type { OpenParticipation } from '../participation/read-model/open-participation.entity.js';
import { nextStepOf, type NextStep } from '../participation/shown-participation.js';
import { funnelSteps, type Stage } from './funnel-steps.js';
import { campusOf } from './read-model/campus-of.js';
import type { Absorbed, Standing } from './read-model/person.queries.js';

/** Where a person is found. */
export interface PersonLink {
  readonly participantId: string;
  readonly href: string;
}

/** Where another account of a person is found. */
export const linkTo = (participantId: string): PersonLink => ({
  participantId,
  href: `/journey/v1/participants/${participantId}`,
});

/** Where a person stands, in one glance; nothing in it is personal data in clear. */
export interface PersonSummary {
  readonly participantId: string;
  readonly campusId: string | null;
  readonly ageBand: string | null;
  readonly districtCode: string | null;
  readonly cohort: string | null;
  readonly consultantId: string | null;
  readonly readinessLevel: string | null;
  /** The account that goes on in the place of this one. */
  readonly mergedInto: PersonLink | null;
  /** The accounts that this one goes on for. */
  readonly absorbed: readonly PersonLink[];
  /** The day on which the personal data was destroyed; pseudonymous facts stay. */
  readonly erasedOn: CivilDate | null;
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

/** Whether somebody owes the person a step: of an account that was absorbed its survivor is told. */
export const isOpen = ({ participation, person }: Standing): boolean =>
  participation !== null && participation.status !== 'EXITED' && person.mergedInto === null;

/** A person's summary on a day: facts, the steps with their dates, and what their participation says comes next. */
export const personSummary = (
  standing: Standing,
  today: CivilDate,
  absorbed: readonly Absorbed[] = [],
): PersonSummary => {
  const { person, participation } = standing;
  const { mergedInto, erasedOn } = person;
  const { participantId, ageBand, districtCode, cohort, consultantId, readinessLevel, stage } =
    person;
  return {
    participantId,
    campusId: campusOf(person),
    ageBand,
    districtCode,
    cohort,
    consultantId,
    readinessLevel,
    mergedInto: mergedInto === null ? null : linkTo(mergedInto),
    absorbed: absorbed.map((one) => linkTo(one.participantId)),
    erasedOn,
    stage,
    participation: participation && {
      participationId: participation.participationId,
      status: participation.status,
    },
    nextStep: participation && isOpen(standing) ? nextStepOf(participation, today) : null,
    steps: funnelSteps.map(({ code, on, ko, en }) => ({ code, ko, en, on: person[on] })),
  };
};
