import { trainingEnrollmentEvents, type ClassSession } from '@academy/contracts';
import type { Reaction } from '@academy/event-bus';
import { causedBy, uuidv7, type Cause, type SourcedEvent } from '@academy/event-store';
import { PolicyBook, shippedWith } from '@academy/platform';
import { FixedClock } from '@academy/testing';
import { openLedger, type TestLedger } from '@academy/testing-infra';
import { attendanceSheets } from '../../attendance-sheet/attendance-sheets.js';
import { toMark } from '../../attendance-sheet/domain/attendance-sheet.examples.js';
import { classRuns } from '../../class-run/class-runs.js';
import { policy, toSchedule } from '../../class-run/domain/class-run.examples.js';
import { scheduled } from '../../class-run/domain/class-run.js';
import { toApply, toConfirm } from '../../enrollment/domain/enrollment.examples.js';
import { enrollments } from '../../enrollment/enrollments.js';
import { trainingPolicies } from '../../policies.js';
import { learnerRecords } from '../learner-records.js';
import { onFirstDays } from './no-show.reactions.js';
import { onWastedSeats } from './strike.reactions.js';

const AT = '2026-12-29T02:00:00.000Z';
const someone: Cause = {
  correlationId: uuidv7(),
  causationId: uuidv7(),
  actor: { type: 'OPERATOR', id: 'training-coordinator' },
  channel: 'DESK',
};

describe('seats that go to waste', () => {
  const clock = new FixedClock(AT);
  const policies = new PolicyBook(shippedWith(trainingPolicies), clock);
  let ledger: TestLedger;

  beforeAll(async () => {
    const superuserUrl = process.env.TEST_POSTGRES_URL ?? '';
    const events = trainingEnrollmentEvents;
    ledger = await openLedger({ superuserUrl, service: 'training-enrollment', events, clock });
  });
  afterAll(() => ledger.close());

  const key = () => ({ commandId: uuidv7() });
  const caused = <T>(work: () => Promise<T>) => causedBy(someone, work);
  const run = (reactions: readonly Reaction[], event: SourcedEvent) =>
    Promise.all(
      reactions
        .filter(({ contract }) => contract.name === event.type)
        .map((one) => one.run(ledger.streams, event, uuidv7())),
    );
  const react = async (streamId: string) => {
    const tools = { streams: ledger.streams, policies };
    const last = (await ledger.store.readStream(streamId)).at(-1);
    if (last === undefined) throw new Error('nothing happened');
    const event = { ...last, service: 'training-enrollment' } as const;
    await run([...onWastedSeats(tools), ...onFirstDays(tools)], event);
  };
  const strikesOf = async (participantId: string) =>
    (await ledger.streams.load(learnerRecords, participantId)).state.strikes.map(
      ({ kind, clearedFor }) => ({ kind, clearedFor }),
    );

  /** Somebody with a confirmed seat in a run of two sessions. */
  const seat = async () => {
    const [runId, enrollmentId, participantId] = [uuidv7(), uuidv7(), uuidv7()];
    const { streams } = ledger;
    const { sessions: planned, course } = toSchedule().data;
    if (course === null) throw new Error('a course is needed');
    const sessions = planned.map((one) => ({ ...one, sessionId: uuidv7() }));
    await streams.execute(
      classRuns,
      runId,
      toSchedule({ runId, sessions, course: { ...course, courseId: uuidv7() } }),
      key(),
    );
    const known = scheduled((await streams.load(classRuns, runId)).state);
    const at = `${known.applyFrom}T03:00:00.000Z`;
    const application = toApply({ enrollmentId, participantId, run: known, at });
    await streams.execute(enrollments, enrollmentId, application, key());
    const hold = { enrollmentId, holdId: uuidv7(), selectionMethod: 'FIRST_COME', at } as const;
    const toHold = { type: 'HoldSeat', data: { ...hold, policy } } as const;
    await streams.execute(classRuns, runId, toHold, key());
    await streams.execute(enrollments, enrollmentId, toConfirm(), key());
    return { runId, enrollmentId, participantId, run: known };
  };

  const settle = async (to: 'COMPLETED' | 'NOT_COMPLETED', enrollmentId: string) => {
    const data = { to, reasonCode: 'CORRECTED', approverId: 'manager', at: AT };
    const command = { type: 'ReviseResult', data } as const;
    await ledger.streams.execute(enrollments, enrollmentId, command, key());
    await react(`enrollment-${enrollmentId}`);
  };

  it('TRN-18, S-13: are a strike for not completing, which goes and comes with the result', () =>
    caused(async () => {
      const { enrollmentId, participantId, run: known } = await seat();
      const marks = known.sessions.map(({ seq }) => ({ seq, mark: 'ABSENT' as const }));
      const data = { run: known, marks, at: AT };
      const command = { type: 'CompleteEnrollment', data } as const;
      await ledger.streams.execute(enrollments, enrollmentId, command, key());
      await react(`enrollment-${enrollmentId}`);
      await react(`enrollment-${enrollmentId}`);
      const strike = { kind: 'NOT_COMPLETED', clearedFor: undefined };
      expect(await strikesOf(participantId)).toEqual([strike]);

      await settle('COMPLETED', enrollmentId);
      const corrected = { ...strike, clearedFor: 'RESULT_REVISED' };
      expect(await strikesOf(participantId)).toEqual([corrected]);
      await settle('NOT_COMPLETED', enrollmentId);
      expect(await strikesOf(participantId)).toEqual([corrected, strike]);
    }));

  it('TRN-18, S-13: are a strike for whoever is absent on the first day, until the mark is corrected', () =>
    caused(async () => {
      const { runId, enrollmentId, participantId, run: known } = await seat();
      const lock = async (session: ClassSession, mark: 'ABSENT' | 'PRESENT') => {
        const { sessionId } = session;
        const { streams } = ledger;
        const who = { runId, enrollmentId, participantId, session, status: mark };
        const at = session.startsAt;
        const toSheet = toMark({ ...who, minutesPresent: mark === 'ABSENT' ? 0 : 180, at });
        await streams.execute(attendanceSheets, sessionId, toSheet, key());
        await streams.execute(attendanceSheets, sessionId, toLock, key());
        await react(`attendance-sheet-${sessionId}`);
      };
      const [first, second] = known.sessions as [ClassSession, ClassSession];
      await lock(second, 'ABSENT');
      expect(await strikesOf(participantId)).toEqual([]);
      await lock(first, 'ABSENT');
      const strike = { kind: 'NO_SHOW_FIRST_DAY', clearedFor: undefined };
      expect(await strikesOf(participantId)).toEqual([strike]);

      await correct(first.sessionId, enrollmentId);
      const corrected = { ...strike, clearedFor: 'ATTENDANCE_CORRECTED' };
      expect(await strikesOf(participantId)).toEqual([corrected]);
    }));

  const toLock = { type: 'LockSheet', data: { byId: 'coordinator' } } as const;
  const correct = async (sessionId: string, enrollmentId: string) => {
    const by = { byId: 'coordinator', reason: 'LATE_PROOF', lockAt: AT };
    const change = { to: 'EXCUSED', minutesPresent: 0, reasonCode: 'PROVEN' } as const;
    const data = { ...change, enrollmentId, byId: 'coordinator', resultsFinal: false };
    for (const command of [
      { type: 'UnlockSheet', data: by },
      { type: 'CorrectAttendance', data },
      toLock,
    ] as const)
      await ledger.streams.execute(attendanceSheets, sessionId, command, key());
    await react(`attendance-sheet-${sessionId}`);
  };
});
