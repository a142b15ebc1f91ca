import { CourseApproved, CourseRetired, CourseRevised } from '@academy/contracts';
import { readModel, type EventMeta } from '@academy/event-store';
import type { Projection } from '@academy/kernel';
import type { CourseEvent } from '../domain/events.js';
import { CourseCard } from './course-card.entity.js';

const shown = (content: CourseRevised['data']['content']) => ({
  title: content.title,
  classType: content.classType,
  courseKind: content.courseKind,
  occupationCodes: content.occupationCodes,
  skills: content.skills,
  totalHours: content.totalHours,
  deliveryMode: content.deliveryMode,
  selectionMethod: content.selectionMethod,
  demandBasis: content.demandBasis,
  completionPolicy: content.completionPolicy,
});

const courseCardProjection: Projection<CourseEvent, CourseCard, EventMeta> = {
  name: 'course_card',
  kind: 'keyed',
  keyOf: ({ data }) => data.courseId,
  cases: {
    CourseApproved:
      ({ data }) =>
      (_, { streamVersion }) => ({
        courseId: data.courseId,
        code: data.code,
        ...shown(data),
        courseVersion: data.version,
        retired: false,
        version: streamVersion,
      }),
    CourseRevised:
      ({ data }) =>
      (card, { streamVersion }) =>
        card
          ? { ...card, ...shown(data.content), courseVersion: data.version, version: streamVersion }
          : null,
    CourseRetired:
      () =>
      (card, { streamVersion }) =>
        card ? { ...card, retired: true, version: streamVersion } : null,
  },
};

/** The courses of the catalogue. */
export const courseCard = readModel<CourseEvent, CourseCard>({
  projection: courseCardProjection,
  entity: CourseCard,
  uses: [CourseApproved, CourseRevised, CourseRetired],
});
