import type { EventMeta } from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import { furthestStep, type StepColumn } from '../../funnel-steps.js';
import type { JourneyPerson } from '../journey-person.entity.js';

/** What becomes of a person's row. */
export type Change = (row: JourneyPerson | undefined, meta: EventMeta) => JourneyPerson | null;
type Facts = Partial<Omit<JourneyPerson, 'participantId' | 'stage' | StepColumn>>;

const beginning = (participantId: string): JourneyPerson => ({
  participantId,
  homeCampusId: null,
  entryCampusId: null,
  ageBand: null,
  districtCode: null,
  cohort: null,
  consultantId: null,
  readinessLevel: null,
  agencyId: null,
  agencyConsentId: null,
  agencyConsentUntil: null,
  mergedInto: null,
  erasedOn: null,
  stage: 'STARTED',
  registeredOn: null,
  eligibleOn: null,
  participationOn: null,
  consultantOn: null,
  readinessOn: null,
  basicOn: null,
  classOn: null,
  classCompletedOn: null,
  referredOn: null,
  placedOn: null,
  m1On: null,
  m3On: null,
  m6On: null,
  m12On: null,
});

const earlier = (known: string | null, date: string): string =>
  known !== null && known < date ? known : date;

/**
 * Services' events arrive in any order, so a step keeps its earliest date, the stage follows from the dates, and each fact comes
 * from one service alone.
 */
export const learn =
  (facts: Facts, step?: StepColumn): Change =>
  (row, { participantId, occurredAt }) => {
    if (participantId === null) return row ?? null;
    const known = { ...(row ?? beginning(participantId)), ...facts };
    if (!step) return known;
    const person = { ...known, [step]: earlier(known[step], civilDateOf(occurredAt)) };
    return { ...person, stage: furthestStep(person) ?? 'STARTED' };
  };

/** Learns facts, and that a step of the funnel was reached. */
export const reach = (step: StepColumn, facts: Facts = {}): Change => learn(facts, step);
/** The event says nothing about where the person stands. */
export const unchanged = (): Change => (row) => row ?? null;
