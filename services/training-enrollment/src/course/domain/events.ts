import type { CourseApproved } from '@academy/contracts';

export type CourseEvent = CourseApproved;
