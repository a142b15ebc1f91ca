import { CourseApproved } from '@academy/contracts';
import { readModel, type EventMeta } from '@academy/event-store';
import type { Projection } from '@academy/kernel';
import { CourseCard } from './course-card.entity.js';

const courseCardProjection: Projection<CourseApproved, CourseCard, EventMeta> = {
  name: 'course_card',
  kind: 'keyed',
  keyOf: ({ data }) => data.courseId,
  cases: {
    CourseApproved:
      ({ data }) =>
      (_, { streamVersion }) => ({
        courseId: data.courseId,
        code: data.code,
        title: data.title,
        courseVersion: data.version,
        classType: data.classType,
        courseKind: data.courseKind,
        occupationCodes: data.occupationCodes,
        skills: data.skills,
        totalHours: data.totalHours,
        deliveryMode: data.deliveryMode,
        selectionMethod: data.selectionMethod,
        completionPolicy: data.completionPolicy,
        version: streamVersion,
      }),
  },
};

/** The courses of the catalogue. */
export const courseCard = readModel<CourseApproved, CourseCard>({
  projection: courseCardProjection,
  entity: CourseCard,
  uses: [CourseApproved],
});
