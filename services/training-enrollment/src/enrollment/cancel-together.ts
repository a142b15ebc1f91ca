import type { EnrollmentCancelled } from '@academy/contracts';
import type { Executed, ExecuteOptions, Streams } from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import type { PolicyBook } from '@academy/platform';
import { classRuns } from '../class-run/class-runs.js';
import { scheduled } from '../class-run/domain/class-run.js';
import { learnerRecords } from '../learner-record/learner-records.js';
import { policyOn } from '../policies.js';
import type { KnownEnrollment } from './domain/enrollment.js';
import { enrollments } from './enrollments.js';

type Keys = Pick<KnownEnrollment, 'enrollmentId' | 'participantId' | 'runId'>;

interface Cancellation extends Pick<EnrollmentCancelled['data'], 'by' | 'reasonCode'> {
  readonly at: string;
  readonly policies: PolicyBook;
}

/**
 * Cancels an enrolment, frees its seat and takes it off the learner record, or does none of it. Rejects what `CancelEnrollment`
 * rejects, and `ClassRunNotScheduled`.
 */
export const cancelTogether = (
  streams: Streams,
  { enrollmentId, participantId, runId }: Keys,
  { by, reasonCode, at, policies }: Cancellation,
  options: ExecuteOptions,
): Promise<Executed> =>
  streams.transact(
    { ...options, contended: [`${classRuns.name}-${runId}`] },
    async (transaction) => {
      const { startsOn } = scheduled(await transaction.load(classRuns, runId));
      const policy = policyOn(policies, civilDateOf(at)).cancellation;
      await transaction.execute(enrollments, enrollmentId, {
        type: 'CancelEnrollment',
        data: { by, reasonCode, startsOn, policy, at },
      });
      await transaction.execute(learnerRecords, participantId, {
        type: 'WithdrawAdmission',
        data: { participantId, enrollmentId, reasonCode, at },
      });
      await transaction.execute(classRuns, runId, {
        type: 'ReleaseSeat',
        data: { enrollmentId, reasonCode, at },
      });
    },
  );
