import { addDays, civilDateOf, type CivilDate } from '@academy/kernel';
import { proposeExit } from '../steps/propose-exit.js';
import type { StepContext } from '../steps/step.js';
import { beFollowedUp } from './aftercare.js';
import type { Script } from './agenda.js';
import { beCounselled, comeIn } from './counselling.js';
import { findWork } from './job-search.js';
import { meet } from './meet.js';
import { atHour, HOURS, later, onWorkday } from './moments.js';
import { train } from './training.js';

/** Of those who go no further, who says so. */
const TELLS = 0.5;

/** Goes no further; some say so, of the others the campus notices in time (T-20). */
async function* goNoFurther(context: StepContext): Script {
  if (!context.dice.chance(TELLS)) return;
  yield onWorkday(later(context, 3, 10), HOURS.desk);
  await proposeExit(context, 'WITHDREW');
}

/** Works; who leaves early is counselled again and looks once more. */
async function* work(context: StepContext): Script {
  if (yield* beFollowedUp(context)) {
    yield onWorkday(later(context, 1, 5), HOURS.desk);
    await proposeExit(context, 'EMPLOYED');
    return;
  }
  yield onWorkday(later(context, 2, 5), HOURS.desk);
  yield* meet(context, 'RE_ENTRY');
  if (!(yield* findWork(context, 'again'))) return;
  yield* beFollowedUp(context);
}

/** One person's way through the six services, from the desk to the last check-point, as far as they go. */
export async function* journeyOf(context: StepContext): Script {
  if (!(yield* comeIn(context))) return yield* goNoFurther(context);
  if (!(yield* beCounselled(context))) return yield* goNoFurther(context);
  if (!(yield* train(context))) return yield* goNoFurther(context);
  if (!(yield* findWork(context, 'first'))) return yield* goNoFurther(context);
  yield* work(context);
}

/** The moment at which somebody comes in, on the first working day from the one that chance has for them. */
export const comesIn = (begunOn: CivilDate, day: number): string =>
  onWorkday(civilDateOf(atHour(addDays(begunOn, day), 0)), HOURS.desk);
