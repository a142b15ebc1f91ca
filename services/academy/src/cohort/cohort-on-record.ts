import { civilDateOf, type Clock } from '@academy/kernel';
import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Cohort } from './cohort.js';

interface OnRecord extends Cohort {
  readonly played: boolean;
}

/** Where an installation remembers the people it was shown with. */
const fileIn = (folder: string): string => join(folder, 'cohort.json');

const write = async (folder: string, cohort: OnRecord): Promise<void> => {
  const next = `${fileIn(folder)}.next`;
  await writeFile(next, JSON.stringify(cohort), { mode: 0o600 });
  await rename(next, fileIn(folder));
};

const read = async (folder: string): Promise<OnRecord | undefined> => {
  try {
    return JSON.parse(await readFile(fileIn(folder), 'utf8')) as OnRecord;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
};

/**
 * The cohort that is still to be played: a new one in a new installation, the one that was cut off today, or none. Their classes
 * take place on the day on which they began, so that nobody joins them later.
 */
export const cohortToPlay = async (
  folder: string,
  people: number,
  clock: Clock,
): Promise<Cohort | undefined> => {
  const today = civilDateOf(clock.now());
  const kept = await read(folder);
  if (kept) return kept.played || kept.begunOn !== today ? undefined : kept;
  if (people === 0) return undefined;
  const seed = randomBytes(3).toString('hex');
  const cohort = { seed, begunOn: today, people, played: false };
  await write(folder, cohort);
  return cohort;
};

/** Remembers that nobody of the cohort has a way to go any more. */
export const cohortPlayed = ({ seed, begunOn, people }: Cohort, folder: string): Promise<void> =>
  write(folder, { seed, begunOn, people, played: true });
