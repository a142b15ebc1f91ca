import type { ClassRunScheduled } from '@academy/contracts';
import type { CivilDate } from '@academy/kernel';
import type { LearnerRecord } from './learner-record.js';

/**
 * The classes in which a wait list asks (TRN-7): first people whose class the academy cancelled, then those to whom a consultant
 * recommended it, then those of a group that comes before others, within its quota, which the run knows.
 */
const [REBOOKING, RECOMMENDED, GROUP, OTHERS] = [1, 2, 3, 4] as const;

type Class = Pick<ClassRunScheduled['data'], 'courseId' | 'classType'>;

/** A class that somebody asks for, and whether they belong to a group that comes before others. */
type Asked = Class & { readonly ofGroup?: boolean };

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
  const ofTheKind = (one: Class) => one.courseId === courseId || one.classType === classType;
  const lost = withdrawals.some(
    (one) => one.reasonCode === 'CLASS_RUN_CANCELLED' && ofTheKind(one),
  );
  if (lost && !admissions.some(ofTheKind)) return REBOOKING;
  const recommended = recommendations.some(
    (known) =>
      known.classType === classType &&
      known.validUntil >= today &&
      (known.courseIds.length === 0 || known.courseIds.includes(courseId)),
  );
  if (recommended) return RECOMMENDED;
  return ofGroup ? GROUP : OTHERS;
};
