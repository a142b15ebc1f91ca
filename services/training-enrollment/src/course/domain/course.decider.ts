import type { Decider } from '@academy/kernel';
import { approveCourse, type ApproveCourse } from './approve-course.js';
import { evolve, initialState, type Course } from './course.js';
import type { CourseEvent } from './events.js';
import { retireCourse, type RetireCourse } from './retire-course.js';
import { reviseCourse, type ReviseCourse } from './revise-course.js';

export type CourseCommand = ApproveCourse | ReviseCourse | RetireCourse;

const decide = (command: CourseCommand, course: Course): readonly CourseEvent[] => {
  switch (command.type) {
    case 'ApproveCourse':
      return approveCourse(command, course);
    case 'ReviseCourse':
      return reviseCourse(command, course);
    case 'RetireCourse':
      return retireCourse(command, course);
  }
};

/** One course of the catalogue. */
export const courseDecider: Decider<CourseCommand, Course, CourseEvent> = {
  initialState,
  decide,
  evolve,
};
