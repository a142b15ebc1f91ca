import type { CivilDate } from '@academy/kernel';

/** A cohort as it was first played; the same one again does nothing twice. */
export interface Cohort {
  readonly seed: string;
  readonly begunOn: CivilDate;
  readonly people: number;
}
