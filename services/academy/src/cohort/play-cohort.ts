import type { Cohort } from './cohort.js';
import { openCommonGround } from './common-ground.js';
import { syntheticPerson, type SyntheticPerson } from './synthetic-person.js';
import { clientsOf, stepsOf, walk, type Place } from './walk.js';

export interface Stage extends Place {
  /** Told after every step of anybody. */
  readonly onStep: (stepsDone: number) => void;
}

/** People under way at a time. */
const AT_A_TIME = 4;

const peopleOf = ({ seed, begunOn, people }: Cohort): SyntheticPerson[] =>
  Array.from({ length: people }, (_, index) => syntheticPerson(seed, begunOn, index));

/** How many steps all people of a cohort take together. */
export const stepsIn = (cohort: Cohort): number =>
  peopleOf(cohort).reduce((sum, person) => sum + stepsOf(person).length, 0);

/**
 * Takes every person of the cohort as far as they go, over HTTP alone. A play that was cut off goes on where it ended, for every
 * command has its own idempotency key. Throws `RequestRefused`, or an `AbortError` when it is told to stop.
 */
export const playCohort = async (cohort: Cohort, stage: Stage): Promise<void> => {
  const clients = clientsOf(stage);
  const ground = await openCommonGround(clients, cohort);
  let done = 0;
  const stepDone = (): void => {
    done += 1;
    stage.onStep(done);
  };
  const waiting = peopleOf(cohort);
  const walkNext = async (): Promise<void> => {
    for (let person = waiting.shift(); person; person = waiting.shift())
      await walk(person, cohort, { clients, ground, stepDone });
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, walkNext));
};
