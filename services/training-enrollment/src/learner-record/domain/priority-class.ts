import type { ClassRunScheduled } from '@academy/contracts';
import type { CivilDate } from '@academy/kernel';
import type { LearnerRecord } from './learner-record.js';

/** The classes in which a wait list asks (TRN-7): the second for people to whom a consultant recommended the class. */
const [RECOMMENDED, OTHERS] = [2, 4] as const;

type Class = Pick<ClassRunScheduled['data'], 'courseId' | 'classType'>;

/** How early a wait list asks a person, by what is on their record on a day (TRN-7, T-23). */
export const priorityClassOf = (
  { recommendations }: Pick<LearnerRecord, 'recommendations'>,
  { courseId, classType }: Class,
  today: CivilDate,
): number => {
  const recommended = recommendations.some(
    (known) =>
      known.classType === classType &&
      known.validUntil >= today &&
      (known.courseIds.length === 0 || known.courseIds.includes(courseId)),
  );
  return recommended ? RECOMMENDED : OTHERS;
};
