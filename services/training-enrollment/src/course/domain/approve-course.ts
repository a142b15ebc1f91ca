import type { ClassType, CompletionPolicy, CourseApproved, Fraction } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import type { Course } from './course.js';
import type { CourseEvent } from './events.js';

export interface CoursePolicy {
  readonly version: string;
  /** What a class demands for completion where its course says nothing else. */
  readonly completion: Readonly<
    Record<ClassType, Pick<CompletionPolicy, 'minAttendanceRate' | 'tardyEquivalence'>>
  >;
}

export type ApproveCourse = Message<
  'ApproveCourse',
  Omit<CourseApproved['data'], 'completionPolicy'> & {
    /** What differs from the defaults of the class type. */
    completion: Partial<CompletionPolicy>;
    policy: CoursePolicy;
  }
>;

const isAboveWhole = ({ numerator, denominator }: Fraction): boolean => numerator > denominator;

/**
 * Enters a course into the catalogue. Its content does not change under a version: to approve it again changes nothing,
 * to approve another version or code rejects `CourseAlreadyApproved`. Rejects `CourseWithoutHours` and
 * `AttendanceThresholdAboveWhole`.
 */
export const approveCourse = (
  { data: { completion, policy, ...content } }: ApproveCourse,
  course: Course,
): readonly CourseEvent[] => {
  if (course.status === 'approved') {
    if (course.code === content.code && course.version === content.version) return [];
    throw new Rejection('CourseAlreadyApproved');
  }
  const completionPolicy = {
    mandatorySessionSeqs: [],
    ...policy.completion[content.classType],
    ...completion,
  };
  if (content.totalHours === 0) throw new Rejection('CourseWithoutHours');
  if (isAboveWhole(completionPolicy.minAttendanceRate))
    throw new Rejection('AttendanceThresholdAboveWhole');

  return [{ type: 'CourseApproved', data: { ...content, completionPolicy } }];
};
