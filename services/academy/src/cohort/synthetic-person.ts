import { addDays, type CivilDate } from '@academy/kernel';

/** Somebody who does not exist: names are put together from lists, numbers are of no carrier. */
export interface SyntheticPerson {
  /** Names the person in idempotency keys, so that a play that was cut off goes on where it ended. */
  readonly key: string;
  readonly name: string;
  readonly birthDate: CivilDate;
  readonly phone: string;
  readonly di: string;
  readonly ci: string;
  readonly districtCode: string;
  readonly jobSeekingStatus: 'UNEMPLOYED' | 'EMPLOYED' | 'SELF_EMPLOYED' | 'RETIRING';
}

const familyNames = ['김', '이', '박', '최', '정', '강', '조', '윤', '장', '임'] as const;
const givenNames = ['가람', '나래', '다온', '라온', '마루', '바다', '새봄', '아라', '자람', '한별'];
/** Those of the five campuses. */
const districtCodes = ['11380', '11440', '11530', '11320', '11215'];
const jobSeekingStatuses = ['UNEMPLOYED', 'RETIRING', 'EMPLOYED', 'SELF_EMPLOYED'] as const;

const turn = <T>(list: readonly T[], index: number): T => {
  const found = list[index % list.length];
  if (found === undefined) throw new RangeError('an empty list takes no turns');
  return found;
};

const YOUNGEST_YEARS = 42;
const DAYS_OF_YEAR = 365;
const YEARS_APART = 21;
const DAYS_APART = 300;

/**
 * Person `index` of the cohort `seed`, the same at every call; between 42 and 62 years old on the day the cohort begins, so that
 * nobody is too old when they come in.
 */
export const syntheticPerson = (
  seed: string,
  begunOn: CivilDate,
  index: number,
): SyntheticPerson => {
  const serial = String(index + 1).padStart(4, '0');
  const ageInDays =
    (YOUNGEST_YEARS + ((index * 5) % YEARS_APART)) * DAYS_OF_YEAR + ((index * 13) % DAYS_APART);
  return {
    key: `cohort-${seed}-${serial}`,
    name: turn(familyNames, index) + turn(givenNames, index * 3 + Math.floor(index / 10)),
    birthDate: addDays(begunOn, -ageInDays),
    phone: `010-0000-${serial}`,
    di: `SYNTHETIC-DI-${seed}-${serial}`,
    ci: `SYNTHETIC-CI-${seed}-${serial}`,
    districtCode: turn(districtCodes, index),
    jobSeekingStatus: turn(jobSeekingStatuses, index),
  };
};
