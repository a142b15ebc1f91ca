import { specificationFor } from '@academy/testing';
import { courseDecider } from './course.decider.js';
import { approved, policy, retired, revised, toApprove } from './course.examples.js';
import type { ReviseCourse } from './revise-course.js';

const given = specificationFor(courseDecider);
const toRevise = (change: Partial<ReviseCourse['data']> = {}): ReviseCourse => ({
  type: 'ReviseCourse',
  data: { change: { totalHours: 72 }, completion: { minScore: 60 }, policy, ...change },
});
const toRetire = { type: 'RetireCourse', data: { reason: 'NO_DEMAND' } } as const;

describe('revising a course', () => {
  it('TRN-20: makes a new version that names what differs', () =>
    given(approved).when(toRevise()).then(revised));

  it('counts on, and makes no version of what is the same', () => {
    given(approved, revised).when(toRevise()).thenNothing();
    given(approved, revised)
      .when(toRevise({ change: { title: '시설관리 심화 정규반' }, completion: {} }))
      .thenState((course) => {
        expect(course).toMatchObject({ version: 3, totalHours: 72, code: 'FACILITY_REGULAR' });
      });
  });

  it('keeps the rules of completion possible', () => {
    given(approved)
      .when(toRevise({ change: { totalHours: 0 } }))
      .thenRejected('CourseWithoutHours');
    given(approved)
      .when(toRevise({ completion: { minAttendanceRate: { numerator: 6, denominator: 5 } } }))
      .thenRejected('AttendanceThresholdAboveWhole');
  });

  it('is over with the retirement, which is the same once and twice', () => {
    given(approved).when(toRetire).then(retired);
    given(approved, retired).when(toRetire).thenNothing();
    given(approved, retired).when(toRevise()).thenRejected('CourseRetired');
    given(approved, retired).when(toApprove()).thenNothing();
    given().when(toRetire).thenRejected('CourseNotApproved');
  });
});
