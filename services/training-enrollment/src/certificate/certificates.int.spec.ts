import { trainingEnrollmentEvents } from '@academy/contracts';
import { causedBy, uuidv7, type Cause } from '@academy/event-store';
import { FixedClock } from '@academy/testing';
import { openLedger, type TestLedger } from '@academy/testing-infra';
import { classRuns } from '../class-run/class-runs.js';
import { toSchedule } from '../class-run/domain/class-run.examples.js';
import { scheduled } from '../class-run/domain/class-run.js';
import { courses } from '../course/courses.js';
import { approved, toApprove } from '../course/domain/course.examples.js';
import { toApply, toConfirm } from '../enrollment/domain/enrollment.examples.js';
import { applied } from '../enrollment/domain/enrollment.js';
import { enrollments } from '../enrollment/enrollments.js';
import { certificates } from './certificates.js';
import type { Certificate } from './domain/certificate.js';
import { settleCertificateTogether } from './settle-certificate-together.js';

const numberOf = (certificate: Certificate) =>
  certificate.status === 'none' ? undefined : certificate.certificateNo;
const AT = '2026-12-29T02:00:00.000Z';
const someone: Cause = {
  correlationId: uuidv7(),
  causationId: uuidv7(),
  actor: { type: 'OPERATOR', id: 'training-coordinator' },
  channel: 'DESK',
};

describe('a result and its certificate', () => {
  let ledger: TestLedger;

  beforeAll(async () => {
    const superuserUrl = process.env.TEST_POSTGRES_URL ?? '';
    const clock = new FixedClock(AT);
    const events = trainingEnrollmentEvents;
    ledger = await openLedger({ superuserUrl, service: 'training-enrollment', events, clock });
  });
  afterAll(() => ledger.close());

  const key = () => ({ commandId: uuidv7() });

  /** Somebody in a class, with what settles their result and what certifies it. */
  const attend = async () => {
    const [runId, courseId, enrollmentId] = [uuidv7(), uuidv7(), uuidv7()];
    const { streams } = ledger;
    const code = `COURSE_${courseId.replaceAll('-', '').toUpperCase()}`;
    await streams.execute(courses, courseId, toApprove({ courseId, code }), key());
    const { completionPolicy, classType } = approved.data;
    const course = { courseId, version: 1, classType, completionPolicy };
    await streams.execute(classRuns, runId, toSchedule({ runId, course }), key());
    const run = scheduled((await streams.load(classRuns, runId)).state);
    const { applyFrom } = run;
    const at = `${applyFrom}T03:00:00.000Z`;
    await streams.execute(enrollments, enrollmentId, toApply({ enrollmentId, run, at }), key());
    await streams.execute(enrollments, enrollmentId, toConfirm(), key());
    const settle = (mark: 'PRESENT' | 'ABSENT') => {
      const marks = run.sessions.map(({ seq }) => ({ seq, mark }));
      const command = { type: 'CompleteEnrollment', data: { run, marks, at: AT } } as const;
      return streams.execute(enrollments, enrollmentId, command, key());
    };
    const revise = (to: 'COMPLETED' | 'NOT_COMPLETED') => {
      const revision = { to, reasonCode: 'ATTENDANCE_CORRECTED', approverId: 'manager', at: AT };
      const command = { type: 'ReviseResult', data: revision } as const;
      return streams.execute(enrollments, enrollmentId, command, key());
    };
    const certify = async (eventId: string = uuidv7()) => {
      const keys = applied((await streams.load(enrollments, enrollmentId)).state);
      const settlement = { eventId, holderName: undefined, at: AT };
      await settleCertificateTogether(streams, keys, settlement, key());
      return (await streams.load(certificates, enrollmentId)).state;
    };
    return { settle, revise, certify, courseId };
  };
  const caused = <T>(work: () => Promise<T>) => causedBy(someone, work);

  it('TRN-17, S-13: follow each other down and up again, each time under a new number', () =>
    caused(async () => {
      const one = await attend();
      await one.settle('PRESENT');
      const first = await one.certify();
      const again = await one.certify();
      await one.revise('NOT_COMPLETED');
      const none = await one.certify();
      await one.revise('COMPLETED');
      const second = await one.certify();
      expect(first).toMatchObject({ status: 'valid', courseTitle: approved.data.title });
      expect(again).toEqual(first);
      expect(none).toMatchObject({ status: 'revoked', revocation: { reason: 'RESULT_REVISED' } });
      expect(second.status).toBe('valid');
      expect(numberOf(second)).not.toBe(numberOf(first));
    }));

  it('TRN-17: are none where nothing was completed', () =>
    caused(async () => {
      const one = await attend();
      await one.settle('ABSENT');
      expect(await one.certify()).toEqual({ status: 'none' });
    }));

  it('TRN-17: never share a number', () =>
    caused(async () => {
      const [one, another] = [await attend(), await attend()];
      const eventId = uuidv7();
      for (const { settle } of [one, another]) await settle('PRESENT');
      await one.certify(eventId);
      await expect(another.certify(eventId)).rejects.toThrow();
    }));
});
