import { setTimeout as sleep } from 'node:timers/promises';

export interface Pace {
  readonly perSecond: number;
  /** At most. */
  readonly seconds: number;
  /** Ends it before its time. */
  readonly isOver?: () => boolean;
}

/**
 * Calls `work` at an even pace whether earlier calls have ended or not, as people come who know nothing of each other: a system that
 * slows down is not spared. Resolves when all calls have; rejects when one has.
 */
export const steadily = async (
  { perSecond, seconds, isOver = () => false }: Pace,
  work: (number: number) => Promise<void>,
): Promise<void> => {
  const began = performance.now();
  const calls: Promise<void>[] = [];
  for (let number = 0; number < perSecond * seconds && !isOver(); number += 1) {
    const early = began + (number * 1_000) / perSecond - performance.now();
    if (early > 0) await sleep(early);
    const call = work(number);
    call.catch(() => undefined);
    calls.push(call);
  }
  await Promise.all(calls);
};
