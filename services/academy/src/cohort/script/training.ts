import { addDays, civilDateOf } from '@academy/kernel';
import { applyForClass, type Seat } from '../steps/apply-for-class.js';
import { attendSession } from '../steps/attend-session.js';
import { confirmBasicEducation } from '../steps/confirm-basic-education.js';
import { confirmSeat } from '../steps/confirm-seat.js';
import { correctAttendance } from '../steps/correct-attendance.js';
import { selectApplicant } from '../steps/select-applicant.js';
import { settleResult } from '../steps/settle-result.js';
import type { StepContext } from '../steps/step.js';
import type { ClassKind } from '../supply/class-runs.js';
import { atHour, HOURS, later, onWorkday } from './moments.js';

const GOES_ON = { toBasic: 0.95, toClass: 0.9 };
const COMES = 0.9;
const ILL = 0.6;

/** Waits for a run of a kind that can be applied for, and gets a place in it; screened where the course asks for it. */
async function* joinClass(context: StepContext, kind: ClassKind): AsyncGenerator<string, Seat> {
  for (;;) {
    const seat = await applyForClass(context, kind);
    if (seat && kind === 'EXPLORATION') {
      yield atHour(context.today(), HOURS.employer);
      await selectApplicant(context, seat);
      yield atHour(context.today(), HOURS.counselling);
    }
    if (seat) {
      await confirmSeat(context, seat);
      return seat;
    }
    yield onWorkday(addDays(context.today(), 7), HOURS.desk);
  }
}

/** Comes to the sessions of a run, mostly; whether the person completed it. */
async function* takePart(context: StepContext, seat: Seat): AsyncGenerator<string, boolean> {
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
  if (completed && kind === 'BASIC') await confirmBasicEducation(context, seat);
  return completed;
}

/** Takes basic education and then a class; whether the person goes on. */
export async function* train(context: StepContext): AsyncGenerator<string, boolean> {
  const { dice } = context;
  if (!dice.chance(GOES_ON.toBasic)) return false;
  if (!(yield* takeClass(context, 'BASIC'))) return false;
  if (!dice.chance(GOES_ON.toClass)) return false;
  yield* takeClass(context, 'EXPLORATION'); // who misses too much is referred all the same
  return true;
}
