import type { Decider } from '@academy/kernel';
import { approveCourse, type ApproveCourse } from './approve-course.js';
import { evolve, initialState, type Course } from './course.js';
import type { CourseEvent } from './events.js';

export type CourseCommand = ApproveCourse;

/** One course of the catalogue. */
export const courseDecider: Decider<CourseCommand, Course, CourseEvent> = {
  initialState,
  decide: approveCourse,
  evolve,
};
