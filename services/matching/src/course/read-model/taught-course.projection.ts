import { CourseApproved, CourseRevised } from '@academy/contracts';
import { readModel, type EventMeta } from '@academy/event-store';
import type { Projection } from '@academy/kernel';
import { TaughtCourse } from './taught-course.entity.js';

type CourseEvent = CourseApproved | CourseRevised;

const skillsOf = (taught: CourseApproved['data']['skills']): readonly string[] => [
  ...new Set(taught.map(({ code }) => code)),
];

export const taughtCourseProjection: Projection<CourseEvent, TaughtCourse, EventMeta> = {
  name: 'taught-course',
  kind: 'keyed',
  keyOf: ({ data }) => data.courseId,
  cases: {
    CourseApproved:
      ({ data: { courseId, skills } }) =>
      () => ({ courseId, skills: skillsOf(skills) }),
    CourseRevised:
      ({ data: { courseId, content } }) =>
      () => ({ courseId, skills: skillsOf(content.skills) }),
  },
};

/** What courses teach. */
export const taughtCourse = readModel<CourseEvent, TaughtCourse>({
  projection: taughtCourseProjection,
  entity: TaughtCourse,
  uses: [CourseApproved, CourseRevised],
});
