import { funnelSteps } from './funnel-steps.js';
import { nextSteps, type NextStep, type Stage } from './next-step.js';
import { campusOf } from './read-model/campus-of.js';
import type { JourneyPerson } from './read-model/journey-person.entity.js';

/** What comes next for a person; `ownerId` where it is known who of the owner's kind. */
type ComingStep = NextStep & { readonly ownerId: string | null };

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
  readonly nextStep: ComingStep | null;
  readonly steps: readonly {
    readonly code: string;
    readonly ko: string;
    readonly en: string;
    readonly on: string | null;
  }[];
}

const ownerOf = ({ owner }: NextStep, person: JourneyPerson): string | null => {
  if (owner === 'CONSULTANT') return person.consultantId;
  if (owner === 'CAMPUS') return campusOf(person);
  return owner === 'PARTICIPANT' ? person.participantId : null;
};

/** A person's summary: facts, the steps with their dates, and whose turn it is. */
export const personSummary = (person: JourneyPerson): PersonSummary => {
  const { participantId, ageBand, districtCode, cohort, consultantId, readinessLevel, stage } =
    person;
  const coming: NextStep | null = nextSteps[stage];
  return {
    participantId,
    campusId: campusOf(person),
    ageBand,
    districtCode,
    cohort,
    consultantId,
    readinessLevel,
    stage,
    nextStep: coming && { ...coming, ownerId: ownerOf(coming, person) },
    steps: funnelSteps.map(({ code, on, ko, en }) => ({ code, ko, en, on: person[on] })),
  };
};
