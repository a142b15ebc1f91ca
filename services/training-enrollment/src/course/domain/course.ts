import type { CourseApproved } from '@academy/contracts';
import { Rejection } from '@academy/kernel';
import type { CourseEvent } from './events.js';

type ApprovedCourse = { readonly status: 'approved' } & Readonly<CourseApproved['data']>;

/** A course of the catalogue. */
export type Course = { readonly status: 'unknown' } | ApprovedCourse;

export const initialState: Course = { status: 'unknown' };

/** The course after an event. */
export const evolve = (_: Course, { data }: CourseEvent): Course => ({
  status: 'approved',
  ...data,
});

/** The course, if it was approved; rejects `CourseNotApproved`. */
export const approved = (course: Course): ApprovedCourse => {
  if (course.status === 'unknown') throw new Rejection('CourseNotApproved');
  return course;
};
