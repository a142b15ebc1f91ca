import { specificationFor } from '@academy/testing';
import { courseDecider } from './course.decider.js';
import { approved, toApprove } from './course.examples.js';

const given = specificationFor(courseDecider);

describe('approving a course', () => {
  it('enters it into the catalogue with the completion rules of its class type', () =>
    given().when(toApprove()).then(approved));

  it('lets the course set rules of its own beside the defaults', () =>
    given()
      .when(toApprove({ completion: { mandatorySessionSeqs: [1], minScore: 60 } }))
      .then({
        ...approved,
        data: {
          ...approved.data,
          completionPolicy: {
            ...approved.data.completionPolicy,
            mandatorySessionSeqs: [1],
            minScore: 60,
          },
        },
      }));

  it('is the same once and twice', () => given(approved).when(toApprove()).thenNothing());

  it('cannot change what was approved', () => {
    given(approved)
      .when(toApprove({ version: 2 }))
      .thenRejected('CourseAlreadyApproved');
    given(approved)
      .when(toApprove({ code: 'OTHER' }))
      .thenRejected('CourseAlreadyApproved');
  });

  it('needs hours, and a threshold that somebody can reach', () => {
    given()
      .when(toApprove({ totalHours: 0 }))
      .thenRejected('CourseWithoutHours');
    given()
      .when(toApprove({ classType: 'BASIC' }))
      .thenState((course) => {
        expect(course).toMatchObject({
          completionPolicy: { minAttendanceRate: { numerator: 1, denominator: 1 } },
        });
      });
    given()
      .when(toApprove({ completion: { minAttendanceRate: { numerator: 6, denominator: 5 } } }))
      .thenRejected('AttendanceThresholdAboveWhole');
  });
});
