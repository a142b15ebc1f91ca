import { addDays, civilDateOf, type CivilDate } from '@academy/kernel';
import { proposeExit } from '../steps/propose-exit.js';
import type { StepContext } from '../steps/step.js';
import { beFollowedUp } from './aftercare.js';
import type { Script } from './agenda.js';
import { comeBack } from './come-back.js';
import { beCounselled, comeIn } from './counselling.js';
import { findWork } from './job-search.js';
import { meet } from './meet.js';
import { atHour, HOURS, later, onWorkday } from './moments.js';
import { train } from './training.js';
import { whileIn } from './while-in.js';

/** Of those who go no further, who says so. */
const TELLS = 0.5;

/** Where a way has come to: the person works, or goes no further. */
type Reached = 'work' | 'standstill';

/** Goes no further; some say so, of the others the campus notices in time (T-20). */
async function* goNoFurther(context: StepContext): AsyncGenerator<string, 'standstill'> {
  if (context.dice.chance(TELLS)) {
    yield onWorkday(later(context, 3, 10), HOURS.desk);
    await proposeExit(context, 'WITHDREW');
  }
  context.way.hasStopped = true;
  return 'standstill';
}

/** Works; who leaves early is counselled again and looks once more. */
async function* work(context: StepContext): AsyncGenerator<string, Reached> {
  if (yield* beFollowedUp(context)) {
    yield onWorkday(later(context, 1, 5), HOURS.desk);
    await proposeExit(context, 'EMPLOYED');
    return 'work';
  }
  yield onWorkday(later(context, 2, 5), HOURS.desk);
  yield* meet(context, 'RE_ENTRY');
  if (!(yield* findWork(context, 'again'))) return yield* goNoFurther(context);
  return (yield* beFollowedUp(context)) ? 'work' : yield* goNoFurther(context);
}

/** From the first meeting with the consultant to the last check-point. */
async function* fromCounselling(context: StepContext): AsyncGenerator<string, Reached> {
  if (!(yield* beCounselled(context))) return yield* goNoFurther(context);
  if (!(yield* train(context))) return yield* goNoFurther(context);
  if (!(yield* findWork(context, 'first'))) return yield* goNoFurther(context);
  return yield* work(context);
}

async function* fromTheDesk(context: StepContext): AsyncGenerator<string, Reached> {
  if (!(yield* comeIn(context))) return yield* goNoFurther(context);
  return yield* fromCounselling(context);
}

/**
 * One person's way through the six services, from the desk to the last check-point, as far as they go and for as long as their
 * participation is open. Some who left come back and go it again from counselling on (S-16).
 */
export async function* journeyOf(context: StepContext): Script {
  const reached = yield* whileIn(context, fromTheDesk(context));
  if (reached === 'work') return;
  const again = yield* comeBack(context);
  if (again) yield* whileIn(again, fromCounselling(again));
}

/** The moment at which somebody comes in, on the first working day from the one that chance has for them. */
export const comesIn = (begunOn: CivilDate, day: number): string =>
  onWorkday(civilDateOf(atHour(addDays(begunOn, day), 0)), HOURS.desk);
