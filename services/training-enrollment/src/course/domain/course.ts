import type { CourseApproved } from '@academy/contracts';
import type { CourseEvent } from './events.js';

/** A course of the catalogue. */
export type Course =
  | { readonly status: 'unknown' }
  | ({ readonly status: 'approved' } & Readonly<CourseApproved['data']>);

export const initialState: Course = { status: 'unknown' };

/** The course after an event. */
export const evolve = (_: Course, { data }: CourseEvent): Course => ({
  status: 'approved',
  ...data,
});
