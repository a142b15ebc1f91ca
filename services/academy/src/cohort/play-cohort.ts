import { addMonths, civilDateOf, daysBetween } from '@academy/kernel';
import type { RequestRefused } from './academy-client.js';
import { clientsOf, type Clients, type Place } from './clients.js';
import { SIMULATED_MONTHS } from './cohort-on-record.js';
import type { Cohort } from './cohort.js';
import { diceOf } from './dice.js';
import { inspect, type Inspection } from './inspect-cohort.js';
import { toldOpen, withoutOneOwner } from './one-owner.js';
import { Agenda } from './script/agenda.js';
import { comesIn, journeyOf } from './script/journey.js';
import { atHour } from './script/moments.js';
import { runAgenda } from './script/run-agenda.js';
import { hasLeft } from './script/while-in.js';
import { workTasks } from './staff/work-tasks.js';
import type { OnTheWay, StepContext } from './steps/step.js';
import { scarceSeats } from './supply/class-runs.js';
import { Supply } from './supply/supply.js';
import { syntheticPerson } from './synthetic-person.js';

export interface Stage extends Place {
  /** Told whenever the simulated time has moved on, in days since the beginning. */
  readonly onDay: (days: number) => void;
  /** Told of what a rule refused somebody. */
  readonly onRefusal: (refused: RequestRefused) => void;
  /** Told at the end what waits, and what is not as the events say. */
  readonly onInspected: (inspection: Inspection) => void;
  /** Told after each moment how many participations are open, and of how many people one owner, step and day do not hold. */
  readonly onLook: (open: number, exceptions: number) => void;
}

/** The share of the time in which people come in: the last ones are on their way at its end. */
const COME_IN_SHARE = 0.96;
/** The hour at which supply begins, before the first person does. */
const OPENING = 8;
const DAYS_OF_MONTH = 30;

/** Where everybody's way begins. */
export const nowhere = (): OnTheWay => ({
  participantId: '',
  participationId: '',
  isOpen: false,
  hasStopped: false,
  hasBasicEducation: false,
  caseId: '',
  campusId: '',
  consultant: 'consultant-west',
  assessmentId: '',
  enrollmentId: '',
  referralId: '',
  jobOrderId: '',
  placementId: '',
});

/** How many days a cohort's simulation has, from its beginning to the present. */
export const daysOf = ({ begunOn }: Cohort): number =>
  daysBetween(begunOn, addMonths(begunOn, SIMULATED_MONTHS));

/** Somebody who comes in at a moment, with the luck that they have. */
export interface ComingIn extends Pick<StepContext, 'person' | 'dice' | 'way'> {
  readonly at: string;
}

interface Told {
  readonly onMoment?: (at: string) => Promise<void>;
  readonly onRefusal: (refused: RequestRefused) => void;
}

/**
 * Lets people come in and go their ways, with the classes and orders that they need, from a day to the present; then the time is
 * real. Throws `RequestRefused`. Answers with what there was for them.
 */
export const playWays = async (
  clients: Clients,
  { seed, begunOn }: Pick<Cohort, 'seed' | 'begunOn'>,
  people: readonly ComingIn[],
  { onMoment, onRefusal }: Told,
): Promise<Supply> => {
  const agenda = new Agenda();
  const until = new Date().toISOString();
  const months = Math.max(1, Math.round(daysBetween(begunOn, civilDateOf(until)) / DAYS_OF_MONTH));
  const supply = new Supply(
    clients,
    seed,
    (at, script) => {
      agenda.enter(at, script);
    },
    scarceSeats(people.length, months),
  );
  let now = atHour(begunOn, OPENING);
  const today = () => civilDateOf(now);
  agenda.enter(now, supply.openClasses(begunOn, civilDateOf(until)));
  agenda.enter(now, supply.employers.publishOrders(begunOn, civilDateOf(until)));
  const ways = people.map(({ way }) => way);
  agenda.enter(now, workTasks({ clients, ways, today }));
  for (const { at, ...person } of people)
    agenda.enter(at, journeyOf({ clients, supply, ...person, today }));
  await runAgenda(agenda, {
    administrator: clients['system-admin'],
    until,
    onMoment: async (at) => {
      await onMoment?.(at);
      now = at;
    },
    onRefusal,
  });
  return supply;
};

const peopleOf = (cohort: Cohort): ComingIn[] => {
  const { seed, begunOn, people } = cohort;
  const days = Math.floor(daysOf(cohort) * COME_IN_SHARE);
  return Array.from({ length: people }, (_, index) => {
    const person = syntheticPerson(seed, begunOn, index);
    const dice = diceOf(seed, person.key);
    return { at: comesIn(begunOn, dice.between(1, days)), person, dice, way: nowhere() };
  });
};

/**
 * Takes every person of the cohort through the months from the day it began to the present, over HTTP alone, and ends the
 * simulation. A play that was cut off goes on where it ended, for every command has its own idempotency key. Throws
 * `RequestRefused`, or an `AbortError` when it is told to stop.
 */
export const playCohort = async (cohort: Cohort, stage: Stage): Promise<void> => {
  const clients = clientsOf(stage);
  const people = peopleOf(cohort);
  const onMoment = async (at: string): Promise<void> => {
    const ways = people.map(({ way }) => way);
    const open = new Set(ways.filter(({ isOpen }) => isOpen).map((way) => way.participantId));
    const exceptions = withoutOneOwner(await toldOpen(clients['hq-operator']), open);
    // In a play that goes on after a cut, exits were confirmed before it.
    let exited = 0;
    for (const way of ways.filter(({ participantId }) => exceptions.includes(participantId)))
      if (await hasLeft(clients['hq-operator'], way)) exited += 1;
    stage.onLook(open.size - exited, exceptions.length - exited);
    stage.onDay(daysBetween(cohort.begunOn, civilDateOf(at)));
  };
  await playWays(clients, cohort, people, { onMoment, onRefusal: stage.onRefusal });
  const participantIds = people.map(({ way }) => way.participantId);
  stage.onInspected(await inspect(clients['system-admin'], participantIds));
};
