import type { CourseRetired } from '@academy/contracts';
import type { Message } from '@academy/kernel';
import { approved, type Course } from './course.js';
import type { CourseEvent } from './events.js';

export type RetireCourse = Message<'RetireCourse', Pick<CourseRetired['data'], 'reason'>>;

/** Takes a course out of the catalogue; its runs go on. Rejects `CourseNotApproved`. */
export const retireCourse = (
  { data: { reason } }: RetireCourse,
  course: Course,
): readonly CourseEvent[] => {
  const { status, courseId, version } = approved(course);
  return status === 'retired'
    ? []
    : [{ type: 'CourseRetired', data: { courseId, version, reason } }];
};
