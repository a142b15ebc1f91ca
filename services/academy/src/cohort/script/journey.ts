import { addDays, addMonths, addWorkingDays, civilDateOf, type CivilDate } from '@academy/kernel';
import { assignConsultant, confirmReadiness } from '../steps/counsel.js';
import { followUp, type CheckpointCode } from '../steps/follow-up.js';
import { confirmPlacement, proposeReferral, sendReferral, startWork } from '../steps/match.js';
import { enter, findCase, register } from '../steps/register.js';
import type { StepContext } from '../steps/step.js';
import { confirmBasicEducation, settle, takeSeat, type Seat } from '../steps/train.js';
import type { ClassKind } from '../supply/class-runs.js';
import type { Script } from './agenda.js';
import { atHour, workdayFrom } from './moments.js';

/** When a person does what, in hours of the day in Seoul; one hour to each kind of work keeps the moments few. */
const HOURS = { desk: 10, counselling: 14, classroom: 16, employer: 11, followUp: 15 } as const;

/** How likely it is that somebody goes on at a point at which people are lost. */
const GOES_ON = { toConsultant: 0.95, toBasic: 0.9, toClass: 0.85, toReferral: 0.9, toWork: 0.7 };

const CHECKPOINTS: readonly (readonly [CheckpointCode, months: number])[] = [
  ['M1', 1],
  ['M3', 3],
  ['M6', 6],
  ['M12', 12],
];

const onWorkday = (date: CivilDate, hour: number): string => atHour(workdayFrom(date), hour);

const later = ({ today, dice }: StepContext, least: number, most: number): CivilDate =>
  addWorkingDays(today(), dice.between(least, most));

/** Waits for a seat in the next run of a kind, and takes it. */
async function* joinClass(context: StepContext, kind: ClassKind): AsyncGenerator<string, Seat> {
  for (;;) {
    const seat = await takeSeat(context, kind);
    if (seat) return seat;
    yield onWorkday(addDays(context.today(), 7), HOURS.desk);
  }
}

/** Takes part in a run to its end; whether the person completed it. */
async function* takePart(context: StepContext, kind: ClassKind): AsyncGenerator<string, boolean> {
  const seat = yield* joinClass(context, kind);
  context.way.enrollmentId = seat.enrollmentId;
  yield atHour(seat.run.endsOn, HOURS.classroom);
  const completed = await settle(context, seat);
  if (completed && kind === 'BASIC') await confirmBasicEducation(context, seat);
  return completed;
}

async function* begin(context: StepContext): AsyncGenerator<string, boolean> {
  const { dice } = context;
  await register(context);
  yield onWorkday(later(context, 1, 3), HOURS.desk);
  await enter(context);
  if (!dice.chance(GOES_ON.toConsultant)) return false;
  yield onWorkday(later(context, 1, 3), HOURS.desk);
  await findCase(context);
  await assignConsultant(context);
  yield onWorkday(later(context, 2, 8), HOURS.counselling);
  await confirmReadiness(context);
  return dice.chance(GOES_ON.toBasic);
}

async function* train(context: StepContext): AsyncGenerator<string, boolean> {
  yield onWorkday(later(context, 1, 2), HOURS.desk);
  if (!(yield* takePart(context, 'BASIC'))) return false;
  if (!context.dice.chance(GOES_ON.toClass)) return false;
  yield onWorkday(later(context, 1, 3), HOURS.desk);
  return yield* takePart(context, 'EXPLORATION');
}

async function* findWork(context: StepContext): AsyncGenerator<string, boolean> {
  const { dice, supply } = context;
  if (!dice.chance(GOES_ON.toReferral)) return false;
  yield onWorkday(later(context, 2, 10), HOURS.counselling);
  const order = supply.currentOrder();
  if (!order) return false;
  await proposeReferral(context, order);
  yield atHour(addDays(context.today(), dice.between(1, 4)), HOURS.counselling); // a person answers on any day
  await sendReferral(context);
  if (!dice.chance(GOES_ON.toWork)) return false;
  yield onWorkday(later(context, 3, 6), HOURS.employer);
  const startOn = later(context, 3, 15);
  await confirmPlacement(context, order, startOn);
  yield atHour(startOn, HOURS.employer);
  await startWork(context);
  return true;
}

/** One person's way through the six services, from the desk to the last check-point, as far as they go. */
export async function* journeyOf(context: StepContext): Script {
  if (!(yield* begin(context))) return;
  if (!(yield* train(context))) return;
  if (!(yield* findWork(context))) return;
  const startedOn = context.today();
  for (const [code, months] of CHECKPOINTS) {
    yield onWorkday(addMonths(startedOn, months), HOURS.followUp);
    await followUp(context, code);
  }
}

/** The moment at which somebody comes in, on the first working day from the one that chance has for them. */
export const comesIn = (begunOn: CivilDate, day: number): string =>
  onWorkday(civilDateOf(atHour(addDays(begunOn, day), 0)), HOURS.desk);
