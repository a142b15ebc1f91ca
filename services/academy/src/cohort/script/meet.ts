import { addWorkingDays } from '@academy/kernel';
import { bookAppointment, type Meeting, type Purpose } from '../steps/book-appointment.js';
import { checkIn } from '../steps/check-in.js';
import { completeAppointment } from '../steps/complete-appointment.js';
import { excuseNoShow } from '../steps/excuse-no-show.js';
import type { Step, StepContext } from '../steps/step.js';
import { HOURS, later, onWorkday } from './moments.js';

/** What is done while they meet, and when they part. */
interface During {
  readonly begin?: Step;
  readonly end?: Step;
}

const COMES = 0.9;
const EXCUSED = 0.7;

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

/** Arranges a meeting with the consultant and holds it; who misses one comes to the next. `name` is the meeting's in keys. */
export async function* meet(
  context: StepContext,
  purpose: Purpose,
  during: During = {},
  name: string = purpose,
): AsyncGenerator<string, void> {
  const { dice, today } = context;
  for (let tried = 1; ; tried += 1) {
    const date = later(context, 1, 4);
    const wanted = { purpose, date, name: `${name}-${tried}` };
    const meeting = await bookAppointment(context, wanted);
    yield meeting.startsAt;
    if (dice.chance(COMES) || tried > 1) return yield* hold(context, meeting, during);
    yield onWorkday(addWorkingDays(today(), 1), HOURS.desk);
    if (dice.chance(EXCUSED)) await excuseNoShow(context, meeting);
  }
}
