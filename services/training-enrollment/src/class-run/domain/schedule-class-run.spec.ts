import { specificationFor } from '@academy/testing';
import { classRunDecider } from './class-run.decider.js';
import { scheduled, sessions, toSchedule } from './class-run.examples.js';

const given = specificationFor(classRunDecider);
const [first, second] = sessions;
const { course } = toSchedule().data;

describe('scheduling a class run', () => {
  it('TRN-20: fixes the version and the completion policy of the course, and the days of the run', () =>
    given().when(toSchedule()).then(scheduled));

  it('takes the days of the run by the calendar of Seoul', () => {
    const early = { ...first, startsAt: '2026-04-10T15:00:00.000Z' };
    given()
      .when(toSchedule({ sessions: [early, second] }))
      .then({ ...scheduled, data: { ...scheduled.data, sessions: [early, second] } });
  });

  it('is the same once and twice', () => given(scheduled).when(toSchedule()).thenNothing());

  it('needs an approved course, and stays with it', () => {
    given()
      .when(toSchedule({ course: null }))
      .thenRejected('CourseNotApproved');
    given(scheduled)
      .when(toSchedule({ course: course && { ...course, courseId: 'another' } }))
      .thenRejected('ClassRunOfAnotherCourse');
  });

  it('needs sessions in order, one after the other', () => {
    given()
      .when(toSchedule({ sessions: [] }))
      .thenRejected('SessionsMissing');
    given()
      .when(toSchedule({ sessions: [first, { ...second, seq: 3 }] }))
      .thenRejected('SessionsNotInSequence');
    given()
      .when(toSchedule({ sessions: [first, { ...second, endsAt: second.startsAt }] }))
      .thenRejected('SessionEndsBeforeStart');
    given()
      .when(toSchedule({ sessions: [first, { ...second, startsAt: '2026-04-11T03:59:59.999Z' }] }))
      .thenRejected('SessionsOverlap');
  });

  it('lets everything be as tight as it can', () => {
    const next = { ...second, startsAt: first.endsAt, endsAt: '2026-04-11T07:00:00.000Z' };
    const tight = { minEnrollment: 2, applyFrom: '2026-04-11', applyUntil: '2026-04-11' };
    given()
      .when(toSchedule({ ...tight, sessions: [first, next] }))
      .then({
        ...scheduled,
        data: { ...scheduled.data, ...tight, sessions: [first, next], endsOn: '2026-04-11' },
      });
  });

  it('needs the sessions that the course calls mandatory', () =>
    given()
      .when(toSchedule({ sessions: [first] }))
      .thenRejected('MandatorySessionMissing'));

  it('cannot ask for more people than it has seats', () =>
    given()
      .when(toSchedule({ minEnrollment: 3 }))
      .thenRejected('MinimumAboveCapacity'));

  it('takes applications in a period that ends by the first day', () => {
    given()
      .when(toSchedule({ applyFrom: '2026-04-04' }))
      .thenRejected('ApplicationPeriodReversed');
    given()
      .when(toSchedule({ applyUntil: '2026-04-12' }))
      .thenRejected('ApplicationsEndAfterStart');
  });
});
