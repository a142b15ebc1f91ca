import { addMonths, civilDateOf, daysBetween } from '@academy/kernel';
import type { RequestRefused } from './academy-client.js';
import { clientsOf, type Place } from './clients.js';
import { SIMULATED_MONTHS } from './cohort-on-record.js';
import type { Cohort } from './cohort.js';
import { diceOf } from './dice.js';
import { toldOpen, withoutOneOwner } from './one-owner.js';
import { Agenda } from './script/agenda.js';
import { comesIn, journeyOf } from './script/journey.js';
import { atHour } from './script/moments.js';
import { runAgenda } from './script/run-agenda.js';
import type { OnTheWay } from './steps/step.js';
import { Supply } from './supply/supply.js';
import { syntheticPerson } from './synthetic-person.js';

export interface Stage extends Place {
  /** Told whenever the simulated time has moved on, in days since the beginning. */
  readonly onDay: (days: number) => void;
  /** Told of what a rule refused somebody. */
  readonly onRefusal: (refused: RequestRefused) => void;
  /** Told after each moment how many participations are open, and of how many people one owner, step and day do not hold. */
  readonly onLook: (open: number, exceptions: number) => void;
}

/** The share of the time in which people come in: the last ones are on their way at its end. */
const COME_IN_SHARE = 0.96;
/** The hour at which supply begins, before the first person does. */
const OPENING = 8;

/** Where everybody's way begins. */
export const nowhere = (): OnTheWay => ({
  participantId: '',
  isOpen: false,
  caseId: '',
  consultant: 'consultant-west',
  enrollmentId: '',
  referralId: '',
  placementId: '',
});

/** How many days a cohort's simulation has, from its beginning to the present. */
export const daysOf = ({ begunOn }: Cohort): number =>
  daysBetween(begunOn, addMonths(begunOn, SIMULATED_MONTHS));

/**
 * Takes every person of the cohort through the months from the day it began to the present, over HTTP alone, and ends the
 * simulation. A play that was cut off goes on where it ended, for every command has its own idempotency key. Throws
 * `RequestRefused`, or an `AbortError` when it is told to stop.
 */
export const playCohort = async (cohort: Cohort, stage: Stage): Promise<void> => {
  const { seed, begunOn, people } = cohort;
  const clients = clientsOf(stage);
  const supply = new Supply(clients, seed);
  const agenda = new Agenda();
  const until = new Date().toISOString();
  let now = atHour(begunOn, OPENING);
  const today = () => civilDateOf(now);
  agenda.enter(now, supply.openClasses(begunOn, civilDateOf(until)));
  agenda.enter(now, supply.publishOrders(begunOn, civilDateOf(until)));
  const ways: OnTheWay[] = [];
  const days = Math.floor(daysOf(cohort) * COME_IN_SHARE);
  for (let index = 0; index < people; index += 1) {
    const person = syntheticPerson(seed, begunOn, index);
    const dice = diceOf(seed, person.key);
    const context = { clients, supply, person, dice, way: nowhere(), today };
    ways.push(context.way);
    agenda.enter(comesIn(begunOn, dice.between(1, days)), journeyOf(context));
  }
  const onMoment = async (at: string): Promise<void> => {
    const open = new Set(ways.filter(({ isOpen }) => isOpen).map((way) => way.participantId));
    const exceptions = withoutOneOwner(await toldOpen(clients['hq-operator']), open);
    stage.onLook(open.size, exceptions.length);
    now = at;
    stage.onDay(daysBetween(begunOn, civilDateOf(at)));
  };
  const { onRefusal } = stage;
  await runAgenda(agenda, {
    administrator: clients['system-admin'],
    until,
    onMoment,
    onRefusal,
  });
};
