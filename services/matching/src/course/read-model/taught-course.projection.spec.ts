import { CourseApproved, CourseRevised } from '@academy/contracts';
import type { EventMeta } from '@academy/event-store';
import { rowSpecificationFor } from '@academy/testing';
import { taughtCourseProjection } from './taught-course.projection.js';

const given = rowSpecificationFor(taughtCourseProjection);
const [, approved] = CourseApproved.examples;
const [, revised] = CourseRevised.examples;
if (!approved || !revised) throw new Error('every contract has two examples');
const { courseId } = approved;
const skill = { code: 'WIRING', targetLevel: 3 };

it('a course teaches what its latest version says', () => {
  const skills = approved.skills.map(({ code }) => code);
  given()
    .when({ type: 'CourseApproved', data: approved }, {} as EventMeta)
    .then({ courseId, skills });
  const content = { ...revised.content, skills: [skill, skill] };
  given({ courseId, skills })
    .when({ type: 'CourseRevised', data: { ...revised, courseId, content } }, {} as EventMeta)
    .then({ courseId, skills: ['WIRING'] });
});
