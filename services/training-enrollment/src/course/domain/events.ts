import type { CourseApproved, CourseRetired, CourseRevised } from '@academy/contracts';

export type CourseEvent = CourseApproved | CourseRevised | CourseRetired;
