import { civilDateOf } from '@academy/kernel';
import type { Place } from '../steps/apply-for-class.js';
import { attendSession } from '../steps/attend-session.js';
import { confirmBasicEducation } from '../steps/confirm-basic-education.js';
import { correctAttendance } from '../steps/correct-attendance.js';
import { settleResult } from '../steps/settle-result.js';
import type { StepContext } from '../steps/step.js';
import type { ClassKind } from '../supply/class-runs.js';
import { joinClass } from './join-class.js';
import { atHour, HOURS, later, onWorkday } from './moments.js';

const GOES_ON = { toBasic: 0.95, toClass: 0.9 };
const COMES = 0.9;
const ILL = 0.6;

/** Comes to the sessions of a run, mostly; whether the person completed it. */
async function* takePart(context: StepContext, seat: Place): AsyncGenerator<string, boolean> {
  const { dice } = context;
  const { run } = seat;
  for (const session of run.sessions) {
    yield atHour(civilDateOf(session.startsAt), HOURS.counselling);
    const missed = !dice.chance(COMES);
    await attendSession(context, seat, session, missed ? 'ABSENT' : 'PRESENT');
    if (!missed || !(run.kind === 'BASIC' || dice.chance(ILL))) continue;
    yield atHour(context.today(), HOURS.followUp);
    await correctAttendance(context, seat, session);
  }
  yield atHour(run.endsOn, HOURS.classroom);
  return settleResult(context, seat);
}

async function* takeClass(context: StepContext, kind: ClassKind): AsyncGenerator<string, boolean> {
  yield onWorkday(later(context, 1, 3), HOURS.desk);
  const seat = yield* joinClass(context, kind);
  context.way.enrollmentId = seat.enrollmentId;
  const completed = yield* takePart(context, seat);
  if (completed && kind === 'BASIC') {
    await confirmBasicEducation(context, seat);
    context.way.hasBasicEducation = true;
  }
  return completed;
}

/** Takes basic education, where it is not completed, and then a class; whether the person goes on. */
export async function* train(context: StepContext): AsyncGenerator<string, boolean> {
  const { dice } = context;
  if (!dice.chance(GOES_ON.toBasic)) return false;
  if (!context.way.hasBasicEducation && !(yield* takeClass(context, 'BASIC'))) return false;
  if (!dice.chance(GOES_ON.toClass)) return false;
  yield* takeClass(context, 'EXPLORATION'); // who misses too much is referred all the same
  return true;
}
