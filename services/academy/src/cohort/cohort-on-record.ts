import { addMonths, civilDateOf } from '@academy/kernel';
import { randomBytes } from 'node:crypto';
import { KeptRecord } from '../kept-record.js';
import type { Cohort } from './cohort.js';

interface OnRecord extends Cohort {
  readonly played: boolean;
}

/** Months of the past in which a new installation's people have come in. */
export const SIMULATED_MONTHS = 18;

/** Where an installation remembers the people it was shown with. */
const record = new KeptRecord<OnRecord>('cohort.json');

/**
 * The cohort that is still to be played: a new one in a new installation (`people` > 0), the one that was cut off, or none. A new
 * one begins months before `now`.
 */
export const cohortToPlay = async (
  folder: string,
  people: number,
  now: string,
): Promise<Cohort | undefined> => {
  const kept = await record.read(folder);
  if (kept) return kept.played ? undefined : kept;
  if (people === 0) return undefined;
  const seed = randomBytes(3).toString('hex');
  const begunOn = addMonths(civilDateOf(now), -SIMULATED_MONTHS);
  const cohort = { seed, begunOn, people, played: false };
  await record.write(folder, cohort);
  return cohort;
};

/** Remembers that nobody of the cohort has a way to go any more. */
export const cohortPlayed = (folder: string, cohort: Cohort): Promise<void> =>
  record.write(folder, { ...cohort, played: true });
