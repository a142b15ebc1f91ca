import { category } from '@academy/kernel';
import { courseDecider } from './domain/course.decider.js';

/** Courses: `course-<courseId>`. A course code names one course. */
export const courses = category('course', courseDecider, {
  about: 'stream',
  claims: ({ type, data }) =>
    type === 'CourseApproved' ? [{ claim: 'take', key: `course-code:${data.code}` }] : [],
});
