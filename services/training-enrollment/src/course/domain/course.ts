import type { CourseApproved } from '@academy/contracts';
import { Rejection } from '@academy/kernel';
import type { CourseEvent } from './events.js';

interface KnownCourse extends Readonly<CourseApproved['data']> {
  readonly status: 'approved' | 'retired';
}

/** A course of the catalogue. */
export type Course = { readonly status: 'unknown' } | KnownCourse;

export const initialState: Course = { status: 'unknown' };

/** The course after an event; only an approval makes one. */
export const evolve = (course: Course, { type, data }: CourseEvent): Course => {
  if (type === 'CourseApproved') return { status: 'approved', ...data };
  if (course.status === 'unknown') return course;
  switch (type) {
    case 'CourseRevised':
      return { ...course, ...data.content, version: data.version };
    case 'CourseRetired':
      return { ...course, status: 'retired' };
  }
};

/** The course, if it was approved, also after its retirement: its runs go on. Rejects `CourseNotApproved`. */
export const approved = (course: Course): KnownCourse => {
  if (course.status === 'unknown') throw new Rejection('CourseNotApproved');
  return course;
};

/** The course, if new runs may be scheduled from it; rejects `CourseNotApproved` and `CourseRetired`. */
export const onOffer = (course: Course): KnownCourse => {
  const known = approved(course);
  if (known.status === 'retired') throw new Rejection('CourseRetired');
  return known;
};
