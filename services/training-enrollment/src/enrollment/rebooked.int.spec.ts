import { trainingEnrollmentEvents } from '@academy/contracts';
import { causedBy, uuidv5, uuidv7, type Cause } from '@academy/event-store';
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
import { alternativeOf, onLostPlaces } from './reactions/alternative.reactions.js';
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
  const clock = new FixedClock(AT);
  const policies = new PolicyBook(shippedWith(trainingPolicies), clock);
  let ledger: TestLedger;
  let courseId: string;
  let round = 0;

  const key = () => ({ commandId: uuidv7() });
  const caused = <T>(work: () => Promise<T>) => causedBy(someone, work);

  beforeAll(async () => {
    const superuserUrl = process.env.TEST_POSTGRES_URL ?? '';
    const events = trainingEnrollmentEvents;
    ledger = await openLedger({ superuserUrl, service: 'training-enrollment', events, clock });
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
    const own = [onCancelledRuns, onOwnEvents, onLostPlaces, onRebooked];
    const source = { ...event, service: 'training-enrollment' } as const;
    for (const one of own.flatMap((reactions) => reactions(tools)))
      if (one.contract.name === type)
        await one.run(ledger.streams, source, uuidv5(event.id, one.name));
  };

  const cancelRun = async (runId: string, alternatives: readonly string[]) => {
    const cancellation = {
      reasonCode: 'INSTRUCTOR' as const,
      alternatives: [...alternatives],
      at: AT,
    };
    await cancelRunTogether(ledger.streams, runId, cancellation, key());
    await react(`class-run-${runId}`, 'ClassRunCancelled');
  };
  /** Somebody whose only seat is gone with its run; their task. */
  const loseSeat = async (...alternatives: readonly string[]) => {
    const [participantId, runId] = [await comeIn(), await openRun()];
    const enrollmentId = await apply(participantId, runId);
    await cancelRun(runId, alternatives);
    await react(`enrollment-${enrollmentId}`, 'EnrollmentCancelled');
    return { participantId, enrollmentId, taskId: rebookingTaskOf(enrollmentId) };
  };
  const listOf = async (runId: string) =>
    scheduled((await ledger.streams.load(classRuns, runId)).state).waitlist.entries;
  const taskOf = async (enrollmentId: string) =>
    (await ledger.streams.load(tasks, rebookingTaskOf(enrollmentId))).state;
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
      expect(await listOf(runId)).toMatchObject([
        { enrollmentId, priorityClass: 1 },
        { enrollmentId: other, priorityClass: 4 },
      ]);
      expect(await outcomeOf(taskId)).toBe('WAITLISTED_PRIORITY');
    }));

  it('S-4: are offered a seat in the best other run that has one, once', () =>
    caused(async () => {
      const [full, free, another] = [await openRun(), await openRun(), await openRun()];
      await apply(await comeIn(), full);
      const { participantId, enrollmentId } = await loseSeat(full, free, another);
      await react(`enrollment-${enrollmentId}`, 'EnrollmentCancelled');
      const offered = alternativeOf(enrollmentId, free);
      expect(await listOf(free)).toMatchObject([
        { enrollmentId: offered, participantId, offer: { expiresAt: '2026-04-02T02:00:00.000Z' } },
      ]);
      expect([...(await listOf(full)), ...(await listOf(another))]).toEqual([]);
      const { state } = await ledger.streams.load(enrollments, offered);
      expect(state).toMatchObject({ status: 'applied', insteadOf: enrollmentId });

      await react(`class-run-${free}`, 'WaitlistJoined');
      expect(await outcomeOf(rebookingTaskOf(enrollmentId))).toBe('WAITLISTED_PRIORITY');
    }));

  it('S-4: are seen to by a consultant when the offered seat comes to nothing, until they have another', () =>
    caused(async () => {
      const free = await openRun();
      const { participantId, enrollmentId } = await loseSeat(free);
      const offered = alternativeOf(enrollmentId, free);
      const lapse = { enrollmentId: offered, at: '2026-04-02T02:00:00.000Z' };
      await ledger.streams.execute(classRuns, free, { type: 'LapseOffer', data: lapse }, key());
      await react(`class-run-${free}`, 'WaitlistOfferLapsed');
      await react(`enrollment-${offered}`, 'EnrollmentCancelled');
      expect(await taskOf(offered)).toMatchObject({
        status: 'open',
        owner: 'CONSULTANT',
        participantId,
      });

      const again = await apply(participantId, await openRun());
      await ledger.streams.execute(
        enrollments,
        again,
        toConfirm({ selectionMethod: 'FIRST_COME' }),
        key(),
      );
      await react(`enrollment-${again}`, 'EnrollmentConfirmed');
      expect(await outcomeOf(rebookingTaskOf(offered))).toBe('REENROLLED');
    }));

  it('S-4: are offered no third seat when the academy cancelled the first two as well', () =>
    caused(async () => {
      const [second, third, fourth] = [await openRun(), await openRun(), await openRun()];
      let { enrollmentId } = await loseSeat(second);
      for (const [cancelled, next] of [
        [second, third],
        [third, fourth],
      ] as const) {
        const offered = (await listOf(cancelled))[0]?.enrollmentId ?? '';
        expect(offered).toBe(alternativeOf(enrollmentId, cancelled));
        await cancelRun(cancelled, [next]);
        await react(`enrollment-${offered}`, 'EnrollmentCancelled');
        enrollmentId = offered;
      }
      expect(await listOf(fourth)).toEqual([]);
      expect(await taskOf(enrollmentId)).toMatchObject({ status: 'open', owner: 'CONSULTANT' });
    }));
});
