import { specificationFor } from '@academy/testing';
import { learnerRecordDecider } from './learner-record.decider.js';
import {
  admissionPolicy,
  admittedToBasic,
  opened,
  toAdmitToBasic,
} from './learner-record.examples.js';

const given = specificationFor(learnerRecordDecider);
const { enrollmentId, courseId } = admittedToBasic.data;
const again = {
  enrollmentId: '0199b2c0-0000-7000-8000-000000000eb1',
  runId: '0199b2c0-0000-7000-8000-000000000ab1',
};
const admitted = (change: Partial<typeof admittedToBasic.data> = {}) => ({
  ...admittedToBasic,
  data: { ...admittedToBasic.data, ...again, ...change },
});

describe('another run of a course', () => {
  it('TRN-4: is refused in the year in which the person has a place in one, or completed it', () =>
    given(opened, admittedToBasic)
      .when(toAdmitToBasic({ ...again, liveInCourse: [enrollmentId] }))
      .thenRejected('AlreadyAdmittedToCourse'));

  it('TRN-4: is open to who failed or left the other, and in another year in Seoul', () => {
    given(opened, admittedToBasic)
      .when(toAdmitToBasic({ ...again, liveInCourse: [] }))
      .then(admitted());
    const at = '2026-12-31T15:00:00.000Z';
    given(opened, admittedToBasic)
      .when(toAdmitToBasic({ ...again, liveInCourse: [enrollmentId], at }))
      .then(admitted({ admittedAt: at }));
    given(opened, admittedToBasic)
      .when(
        toAdmitToBasic({
          ...again,
          liveInCourse: [enrollmentId],
          at: '2026-12-31T14:59:59.999Z',
        }),
      )
      .thenRejected('AlreadyAdmittedToCourse');
  });

  it('TRN-4: is open to who is in another course, or where the policy lets more than one', () => {
    const other = '0199b2c0-0000-7000-8000-000000000c99';
    expect(other).not.toBe(courseId);
    given(opened, admittedToBasic)
      .when(toAdmitToBasic({ ...again, courseId: other, liveInCourse: [] }))
      .then(admitted({ courseId: other }));
    const policy = { ...admissionPolicy, perCourseAndYear: 2 };
    given(opened, admittedToBasic)
      .when(toAdmitToBasic({ ...again, liveInCourse: [enrollmentId], policy }))
      .then(admitted());
  });
});
