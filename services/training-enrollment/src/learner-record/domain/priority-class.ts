import type { ClassRunScheduled } from '@academy/contracts';
import type { CivilDate } from '@academy/kernel';
import type { LearnerRecord } from './learner-record.js';

/**
 * The classes in which a wait list asks (TRN-7): first people whose class the academy cancelled, then those to whom a consultant
 * recommended it, then those of a group that comes before others, within its quota, which the run knows.
 */
const [RECOMMENDED, GROUP, OTHERS] = [2, 3, 4] as const;
export const REBOOKING = 1;

type Class = Pick<ClassRunScheduled['data'], 'courseId' | 'classType'>;

/** A class that somebody asks for, and whether they belong to a group that comes before others. */
type Asked = Class & { readonly ofGroup?: boolean };

const isOfTheKind =
  ({ courseId, classType }: Class) =>
  (one: Class): boolean =>
    one.courseId === courseId || one.classType === classType;

type Withdrawn = Pick<LearnerRecord, 'withdrawals'>;

/** What of a course, or of its kind, came to nothing for a person before the class. */
export const withdrawnFrom = (
  { withdrawals }: Withdrawn,
  asked: Class,
): LearnerRecord['withdrawals'] => withdrawals.filter(isOfTheKind(asked));

/** What a person lost of a course, or of its kind, because the academy cancelled a run (S-4). */
export const lostClasses = (record: Withdrawn, asked: Class): LearnerRecord['withdrawals'] =>
  withdrawnFrom(record, asked).filter(({ reasonCode }) => reasonCode === 'CLASS_RUN_CANCELLED');

/** Whether the academy still owes somebody a place, in a course or in its kind, for one that it cancelled (S-4). */
export const awaitsAnother = (
  record: Pick<LearnerRecord, 'withdrawals' | 'admissions'>,
  asked: Class,
): boolean => lostClasses(record, asked).length > 0 && !record.admissions.some(isOfTheKind(asked));

/** How early a wait list asks a person, by what is on their record on a day (TRN-7, T-23). */
export const priorityClassOf = (
  {
    recommendations,
    withdrawals,
    admissions,
  }: Pick<LearnerRecord, 'recommendations' | 'withdrawals' | 'admissions'>,
  { courseId, classType, ofGroup = false }: Asked,
  today: CivilDate,
): number => {
  const asked = { courseId, classType };
  if (awaitsAnother({ withdrawals, admissions }, asked)) return REBOOKING;
  const recommended = recommendations.some(
    (known) =>
      known.classType === classType &&
      known.validUntil >= today &&
      (known.courseIds.length === 0 || known.courseIds.includes(courseId)),
  );
  if (recommended) return RECOMMENDED;
  return ofGroup ? GROUP : OTHERS;
};
