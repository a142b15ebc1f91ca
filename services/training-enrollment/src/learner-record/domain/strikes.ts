import type { TrainingStrikeIssued } from '@academy/contracts';
import { addDays, addMonths, type CivilDate } from '@academy/kernel';

export interface StrikePolicy {
  readonly version: string;
  /** Months for which a strike counts. */
  readonly windowMonths: number;
  /** Days of restriction by the number of strikes that count: the first, the second, and so on; the last for all further ones. */
  readonly restrictionDays: readonly number[];
}

export type Strike = Readonly<
  Pick<
    TrainingStrikeIssued['data'],
    'strikeId' | 'kind' | 'enrollmentId' | 'occurredOn' | 'lapsesOn'
  >
> & {
  /** Why it does not count any more. */
  readonly clearedFor?: string;
};

export const counts = ({ clearedFor }: Pick<Strike, 'clearedFor'>): boolean =>
  clearedFor === undefined;

type Occurred = Pick<Strike, 'strikeId' | 'occurredOn' | 'clearedFor'>;

/** How many strikes count on the day of one of them, itself included (TRN-18). */
export const countInWindow = (
  strikes: readonly Occurred[],
  one: Occurred,
  { windowMonths }: StrikePolicy,
): number =>
  strikes.filter(
    (other) =>
      counts(other) &&
      other.occurredOn <= one.occurredOn &&
      addMonths(other.occurredOn, windowMonths) > one.occurredOn,
  ).length;

const daysFor = (count: number, { restrictionDays }: StrikePolicy): number =>
  restrictionDays[Math.min(count, restrictionDays.length) - 1] ?? 0;

/** The last day on which the person may not apply, by all strikes that count; `undefined` when none restricts (TRN-18). */
export const restrictedUntil = (
  strikes: readonly Occurred[],
  policy: StrikePolicy,
): CivilDate | undefined =>
  strikes
    .filter(counts)
    .map((one) => ({ one, days: daysFor(countInWindow(strikes, one, policy), policy) }))
    .filter(({ days }) => days > 0)
    .map(({ one, days }) => addDays(one.occurredOn, days))
    .sort()
    .at(-1);
