import type { CompletionPolicy, CourseApproved } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import { completionRulesOf, type CoursePolicy } from './completion-rules.js';
import type { Course } from './course.js';
import type { CourseEvent } from './events.js';

export type ApproveCourse = Message<
  'ApproveCourse',
  Omit<CourseApproved['data'], 'completionPolicy'> & {
    /** What differs from the defaults of the class type. */
    completion: Partial<CompletionPolicy>;
    policy: CoursePolicy;
  }
>;

/**
 * Enters a course into the catalogue. Its content does not change under a version: to approve it again changes nothing,
 * to approve another version or code rejects `CourseAlreadyApproved`. Rejects as `completionRulesOf` does.
 */
export const approveCourse = (
  { data: { completion, policy, ...content } }: ApproveCourse,
  course: Course,
): readonly CourseEvent[] => {
  if (course.status !== 'unknown') {
    if (course.code === content.code && course.version === content.version) return [];
    throw new Rejection('CourseAlreadyApproved');
  }
  const completionPolicy = completionRulesOf({ ...content, completion, policy });
  return [{ type: 'CourseApproved', data: { ...content, completionPolicy } }];
};
