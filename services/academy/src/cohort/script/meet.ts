import { addDays, addWorkingDays } from '@academy/kernel';
import { bookAppointment, type Meeting } from '../steps/book-appointment.js';
import { checkIn } from '../steps/check-in.js';
import { completeAppointment } from '../steps/complete-appointment.js';
import { excuseNoShow } from '../steps/excuse-no-show.js';
import { findMeeting } from '../steps/find-meeting.js';
import type { Purpose } from '../steps/offer-slot.js';
import type { Step, StepContext } from '../steps/step.js';
import { HOURS, later, onWorkday } from './moments.js';

/** What is done while they meet, and when they part. */
interface During {
  readonly begin?: Step;
  readonly end?: Step;
}

const COMES = 0.9;
const EXCUSED = 0.7;
/** Whoever stayed away without a word does so again sooner than others. */
const COMES_AFTER_SILENCE = 0.5;
/** Missed meetings after which the campus proposes the exit (§5.1), and days until it has confirmed or dropped it. */
const MISSES = 3;
const STAYS_AWAY_DAYS = 30;

async function* hold(
  context: StepContext,
  meeting: Meeting,
  { begin, end }: During,
): AsyncGenerator<string, void> {
  await checkIn(context, meeting);
  await begin?.(context);
  yield meeting.endsAt;
  await completeAppointment(context, meeting);
  await end?.(context);
}

/** Waits for a meeting, and again where it was moved meanwhile; the meeting as it is. */
async function* comeTo(context: StepContext, booked: Meeting): AsyncGenerator<string, Meeting> {
  yield booked.startsAt;
  const meeting = await findMeeting(context, booked);
  return meeting.startsAt > booked.startsAt ? yield* comeTo(context, meeting) : meeting;
}

/** Does not come, mostly with a reason (COU-7); how likely it is that the person comes to the next. */
async function* miss(context: StepContext, meeting: Meeting): AsyncGenerator<string, number> {
  yield onWorkday(addWorkingDays(context.today(), 1), HOURS.desk);
  if (!context.dice.chance(EXCUSED)) return COMES_AFTER_SILENCE;
  await excuseNoShow(context, meeting);
  return 1;
}

/** Arranges a meeting with the consultant and holds it; who misses one comes to the next, or stays away for good. `name` is the meeting's in keys. */
export async function* meet(
  context: StepContext,
  purpose: Purpose,
  during: During = {},
  name: string = purpose,
): AsyncGenerator<string, void> {
  let comes = COMES;
  for (let tried = 1; ; tried += 1) {
    const date = later(context, 1, 4);
    const wanted = { purpose, date, name: `${name}-${tried}` };
    const meeting = yield* comeTo(context, await bookAppointment(context, wanted));
    if (context.dice.chance(comes) || tried > MISSES) return yield* hold(context, meeting, during);
    comes = yield* miss(context, meeting);
    if (tried === MISSES) yield onWorkday(addDays(context.today(), STAYS_AWAY_DAYS), HOURS.desk);
  }
}
