import { collectGarbage } from '@academy/testing-infra';

/** What one round of load measured. */
export interface Round {
  readonly perSecond: number;
  readonly p99Ms: number;
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle) - 1] ?? NaN)) / 2;
};

const percentile = (values: Float64Array, share: number): number =>
  values[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN;

/** Keeps `inFlight` calls of `work` under way for `seconds`; the time until the last one has answered counts too. */
export const load = async (
  work: () => Promise<unknown>,
  inFlight: number,
  seconds: number,
): Promise<Round> => {
  const took: number[] = [];
  const began = performance.now();
  const end = began + seconds * 1_000;
  const repeat = async (): Promise<void> => {
    for (let from = began; from < end;) {
      await work();
      const now = performance.now();
      took.push(now - from);
      from = now;
    }
  };
  await Promise.all(Array.from({ length: inFlight }, repeat));
  const elapsed = (performance.now() - began) / 1_000;
  return {
    perSecond: took.length / elapsed,
    p99Ms: percentile(Float64Array.from(took).sort(), 0.99),
  };
};

/** Rounds of every contender in turn, so that what disturbs the machine disturbs all alike, and each pays for its own garbage only. */
export const interleaved = async <Name extends string>(
  contenders: Readonly<Record<Name, () => Promise<Round>>>,
  rounds: number,
): Promise<Readonly<Record<Name, Round>>> => {
  const names = Object.keys(contenders) as Name[];
  const measured = new Map<Name, Round[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const name of names) {
      collectGarbage();
      measured.get(name)?.push(await contenders[name]());
    }
  const summary = names.map((name) => {
    const all = measured.get(name) ?? [];
    const perSecond = median(all.map((round) => round.perSecond));
    return [name, { perSecond, p99Ms: median(all.map(({ p99Ms }) => p99Ms)) }];
  });
  return Object.fromEntries(summary) as Readonly<Record<Name, Round>>;
};
