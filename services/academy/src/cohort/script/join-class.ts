import { addDays } from '@academy/kernel';
import { applyForClass, type Place } from '../steps/apply-for-class.js';
import { confirmSeat } from '../steps/confirm-seat.js';
import { giveUpSeat } from '../steps/give-up-seat.js';
import { lookAtWaitlist } from '../steps/look-at-waitlist.js';
import { selectApplicant } from '../steps/select-applicant.js';
import type { StepContext } from '../steps/step.js';
import { takeOfferedSeat } from '../steps/take-offered-seat.js';
import type { ClassKind } from '../supply/class-runs.js';
import { atHour, HOURS, later, onWorkday } from './moments.js';

const TAKES_OFFER = 0.75;
const KEEPS_SEAT = 0.9;
const APPLIES_AGAIN_AFTER_DAYS = 7;

/** Looks every working day whether a seat is offered, and takes it or lets it run out; whether there is a seat (T-13). */
export async function* waitForSeat(
  context: StepContext,
  place: Place,
): AsyncGenerator<string, boolean> {
  for (;;) {
    yield onWorkday(addDays(context.today(), 1), HOURS.desk);
    const standing = await lookAtWaitlist(context, place);
    if (standing === undefined) return false;
    if (standing === 'WAITLISTED') continue;
    if (!context.dice.chance(TAKES_OFFER)) return false;
    await takeOfferedSeat(context, place);
    return true;
  }
}

/** Comes from a place to a seat that is confirmed, screened where the course asks for it; whether that came about. */
async function* getSeat(context: StepContext, place: Place): AsyncGenerator<string, boolean> {
  if (place.waits && !(yield* waitForSeat(context, place))) return false;
  if (place.run.kind === 'EXPLORATION') {
    yield atHour(context.today(), HOURS.employer);
    await selectApplicant(context, place);
    yield atHour(context.today(), HOURS.counselling);
  }
  await confirmSeat(context, place);
  return true;
}

/** Some find that the time does not suit them, while others can still have their seat; whether the person keeps it. */
async function* keepSeat(context: StepContext, place: Place): AsyncGenerator<string, boolean> {
  if (context.dice.chance(KEEPS_SEAT)) return true;
  const on = later(context, 2, 4);
  if (on > place.run.applyUntil) return true;
  yield onWorkday(on, HOURS.desk);
  await giveUpSeat(context, place);
  return false;
}

/** Applies for one run of a kind after the other until the person has a seat that they keep. */
export async function* joinClass(
  context: StepContext,
  kind: ClassKind,
): AsyncGenerator<string, Place> {
  const tried = new Set<string>();
  for (;;) {
    const place = await applyForClass(context, kind, tried);
    if (place && (yield* getSeat(context, place)) && (yield* keepSeat(context, place)))
      return place;
    yield onWorkday(addDays(context.today(), APPLIES_AGAIN_AFTER_DAYS), HOURS.desk);
  }
}
