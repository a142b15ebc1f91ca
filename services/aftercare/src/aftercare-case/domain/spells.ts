import type { RetentionOutcome } from '@academy/contracts';
import { addDays, daysBetween, type CivilDate } from '@academy/kernel';

/** A time of work for one employer, its first and last day included; without a last day it goes on. */
export interface Spell {
  readonly from: CivilDate;
  readonly to?: CivilDate;
  /** Whether it is the employer of the placement. */
  readonly sameEmployer: boolean;
}

const covers = ({ from, to }: Spell, on: CivilDate): boolean =>
  from <= on && (to === undefined || to >= on);

/** Days from `first` to `last`, both included, on which the person worked for nobody. */
export const gapDaysIn = (spells: readonly Spell[], first: CivilDate, last: CivilDate): number => {
  const inOrder = [...spells].sort((one, other) => (one.from < other.from ? -1 : 1));
  let next = first;
  let gap = 0;
  for (const { from, to = last } of inOrder) {
    if (from > last) break;
    gap += Math.max(0, daysBetween(next, from));
    if (to >= next) next = addDays(to, 1);
  }
  return gap + Math.max(0, daysBetween(next, last) + 1);
};

/** How things stand at a check-point by what is known of somebody's work (AFT-4, AFT-5). */
export const outcomeOf = (
  spells: readonly Spell[] | null,
  asked: {
    readonly baseDate: CivilDate;
    readonly measuredOn: CivilDate;
    readonly maxGapDays: number;
  },
): RetentionOutcome => {
  if (spells === null) return 'UNKNOWN';
  const { baseDate, measuredOn, maxGapDays } = asked;
  const atWork = spells.some((spell) => covers(spell, measuredOn));
  if (!atWork || gapDaysIn(spells, baseDate, measuredOn) > maxGapDays) return 'NOT_RETAINED';
  const withTheSame = spells.filter(({ sameEmployer }) => sameEmployer);
  return gapDaysIn(withTheSame, baseDate, measuredOn) === 0
    ? 'RETAINED_SAME_EMPLOYER'
    : 'RETAINED_OTHER_EMPLOYER';
};
