import { trainingEnrollmentEvents } from '@academy/contracts';
import { uuidv7 } from '@academy/event-store';
import { PolicyBook, shippedWith } from '@academy/platform';
import { FixedClock } from '@academy/testing';
import { openLedger, type TestLedger } from '@academy/testing-infra';
import { classRuns } from '../class-run/class-runs.js';
import { toSchedule } from '../class-run/domain/class-run.examples.js';
import { trainingPolicies } from '../policies.js';
import { enrollments } from './enrollments.js';
import { outcomeOf, TrainingDesk } from './training-desk.examples.js';

const END = '2026-04-18T05:00:00.000Z';

describe('one course in a year', () => {
  const clock = new FixedClock('2026-04-01T02:00:00.000Z');
  let ledger: TestLedger;
  let desk: TrainingDesk;

  beforeAll(async () => {
    const superuserUrl = process.env.TEST_POSTGRES_URL ?? '';
    const events = trainingEnrollmentEvents;
    ledger = await openLedger({ superuserUrl, service: 'training-enrollment', events, clock });
    desk = new TrainingDesk(ledger.streams, new PolicyBook(shippedWith(trainingPolicies), clock));
  });
  afterAll(() => ledger.close());

  it('TRN-4: is attended once, again after a cancellation or a failure, and not after a completion', async () => {
    const first = await desk.openRun('EXPLORATION');
    const { completionPolicy } = await desk.stateOf(first.runId);
    const another = async () => {
      const runId = uuidv7();
      const { courseId } = first;
      const course = { courseId, version: 1, classType: 'EXPLORATION', completionPolicy } as const;
      const roundNo = (rounds += 1);
      await desk.run(classRuns, runId, toSchedule({ runId, course, roundNo }));
      return { runId, courseId };
    };
    let rounds = 1;
    const settled = async (mark: 'PRESENT' | 'ABSENT') => {
      const person = await desk.learner();
      const keys = await desk.apply(person, first);
      await desk.confirm(keys);
      const run = await desk.stateOf(first.runId);
      const marks = run.sessions.map(({ seq }) => ({ seq, mark }));
      const data = { run, marks, at: END };
      await desk.run(enrollments, keys.enrollmentId, { type: 'CompleteEnrollment', data });
      return person;
    };
    const second = await another();

    const person = await desk.learner();
    const keys = await desk.apply(person, first);
    expect(await outcomeOf(desk.apply(person, second))).toBe('AlreadyAdmittedToCourse');
    await desk.cancel(keys);
    expect(await outcomeOf(desk.apply(person, second))).toBe('done');
    expect(await outcomeOf(desk.apply(await settled('ABSENT'), second))).toBe('done');
    expect(await outcomeOf(desk.apply(await settled('PRESENT'), second))).toBe(
      'AlreadyAdmittedToCourse',
    );
  });
});
