import { trainingEnrollmentEvents } from '@academy/contracts';
import { causedBy, uuidv7, type Cause } from '@academy/event-store';
import { PolicyBook, shippedWith, tasks } from '@academy/platform';
import { FixedClock } from '@academy/testing';
import { openLedger, type TestLedger } from '@academy/testing-infra';
import { classRuns } from '../class-run/class-runs.js';
import { toSchedule } from '../class-run/domain/class-run.examples.js';
import { scheduled } from '../class-run/domain/class-run.js';
import { courses } from '../course/courses.js';
import { toApprove } from '../course/domain/course.examples.js';
import { toOpen } from '../learner-record/domain/learner-record.examples.js';
import { learnerRecords } from '../learner-record/learner-records.js';
import { policyOn, trainingPolicies } from '../policies.js';
import { applyTogether } from './apply-together.js';
import { toConfirm } from './domain/enrollment.examples.js';
import { enrollments } from './enrollments.js';
import { onRebooked } from './reactions/rebooked.reactions.js';
import { onCancelledRuns, rebookingTaskOf } from './reactions/rebooking.reactions.js';
import { onOwnEvents } from './reactions/seat.reactions.js';
import { cancelRunTogether } from './settle-run-together.js';

const AT = '2026-04-01T02:00:00.000Z';
const someone: Cause = {
  correlationId: uuidv7(),
  causationId: uuidv7(),
  actor: { type: 'OPERATOR', id: 'training-coordinator' },
  channel: 'DESK',
};
const completionPolicy = {
  minAttendanceRate: { numerator: 1, denominator: 1 },
  tardyEquivalence: 3,
  mandatorySessionSeqs: [],
};

describe('people whose class was cancelled', () => {
  const policies = new PolicyBook(shippedWith(trainingPolicies), new FixedClock(AT));
  let ledger: TestLedger;
  let courseId: string;
  let round = 0;

  const key = () => ({ commandId: uuidv7() });
  const caused = <T>(work: () => Promise<T>) => causedBy(someone, work);

  beforeAll(async () => {
    const superuserUrl = process.env.TEST_POSTGRES_URL ?? '';
    const events = trainingEnrollmentEvents;
    ledger = await openLedger({ superuserUrl, service: 'training-enrollment', events });
    courseId = uuidv7();
    const code = `BASIC_${courseId.replaceAll('-', '').toUpperCase()}`;
    const course = { courseId, code, classType: 'BASIC', selectionMethod: 'FIRST_COME' } as const;
    await caused(() => ledger.streams.execute(courses, courseId, toApprove(course), key()));
  });
  afterAll(() => ledger.close());

  const openRun = async () => {
    const runId = uuidv7();
    const course = { courseId, version: 1, classType: 'BASIC', completionPolicy } as const;
    round += 1;
    const plan = { runId, roundNo: round, capacity: 1, waitlistCapacity: 9, course };
    await ledger.streams.execute(classRuns, runId, toSchedule(plan), key());
    return runId;
  };
  const comeIn = async () => {
    const participantId = uuidv7();
    await ledger.streams.execute(learnerRecords, participantId, toOpen({ participantId }), key());
    return participantId;
  };
  const apply = async (participantId: string, runId: string) => {
    const application = { enrollmentId: uuidv7(), participantId, runId, at: AT };
    await applyTogether(ledger.streams, application, policyOn(policies, '2026-04-01'), key());
    return application.enrollmentId;
  };
  const react = async (streamId: string, type: string) => {
    const tools = { streams: ledger.streams, policies };
    const event = (await ledger.store.readStream(streamId)).findLast((one) => one.type === type);
    if (event === undefined) throw new Error(`no ${type} happened`);
    for (const one of [...onOwnEvents(tools), ...onCancelledRuns, ...onRebooked(tools)])
      if (one.contract.name === type)
        await one.run(ledger.streams, { ...event, service: 'training-enrollment' }, uuidv7());
  };

  /** Somebody whose only seat is gone with its run; their task. */
  const loseSeat = async () => {
    const [participantId, runId] = [await comeIn(), await openRun()];
    const enrollmentId = await apply(participantId, runId);
    const cancellation = { reasonCode: 'INSTRUCTOR' as const, alternatives: [], at: AT };
    await cancelRunTogether(ledger.streams, runId, cancellation, key());
    await react(`class-run-${runId}`, 'ClassRunCancelled');
    return { participantId, taskId: rebookingTaskOf(enrollmentId) };
  };
  const outcomeOf = async (taskId: string) => {
    const last = (await ledger.store.readStream(`${tasks.name}-${taskId}`)).at(-1);
    return (last?.data as { readonly outcome?: string } | undefined)?.outcome;
  };

  it('S-4: have a task until they have a place again', () =>
    caused(async () => {
      const { participantId, taskId } = await loseSeat();
      expect((await ledger.streams.load(tasks, taskId)).state.status).toBe('open');
      const runId = await openRun();
      const enrollmentId = await apply(participantId, runId);
      const toSeat = toConfirm({ selectionMethod: 'FIRST_COME' });
      await ledger.streams.execute(enrollments, enrollmentId, toSeat, key());
      await react(`enrollment-${enrollmentId}`, 'EnrollmentConfirmed');
      await react(`enrollment-${enrollmentId}`, 'EnrollmentConfirmed');
      expect(await outcomeOf(taskId)).toBe('REENROLLED');
    }));

  it('S-4, TRN-7: wait before everybody else for a run that is full, and need nobody then', () =>
    caused(async () => {
      const { participantId, taskId } = await loseSeat();
      const runId = await openRun();
      await apply(await comeIn(), runId);
      const other = await apply(await comeIn(), runId);
      await react(`class-run-${runId}`, 'WaitlistJoined');
      expect(await outcomeOf(taskId)).toBeUndefined();

      const enrollmentId = await apply(participantId, runId);
      await react(`class-run-${runId}`, 'WaitlistJoined');
      const { waitlist } = scheduled((await ledger.streams.load(classRuns, runId)).state);
      expect(waitlist.entries).toMatchObject([
        { enrollmentId, priorityClass: 1 },
        { enrollmentId: other, priorityClass: 4 },
      ]);
      expect(await outcomeOf(taskId)).toBe('WAITLISTED_PRIORITY');
    }));
});
