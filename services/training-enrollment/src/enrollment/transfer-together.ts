import type { EnrollmentTransferred } from '@academy/contracts';
import type { Executed, ExecuteOptions, Streams } from '@academy/event-store';
import { classRuns } from '../class-run/class-runs.js';
import { scheduled } from '../class-run/domain/class-run.js';
import { learnerRecords } from '../learner-record/learner-records.js';
import { applyWithin, type ApplicationPolicies } from './apply-together.js';
import type { KnownEnrollment } from './domain/enrollment.js';
import { enrollments } from './enrollments.js';

type Transfer = Pick<
  EnrollmentTransferred['data'],
  'toRunId' | 'newEnrollmentId' | 'reasonCode' | 'creditedSessions'
> & { readonly at: string; readonly policies: ApplicationPolicies };

/**
 * Moves a person to another run of the same course: the place in the one is given back, the other is applied for, or nothing
 * happens. Rejects as `TransferEnrollment` and `applyTogether` do.
 */
export const transferTogether = (
  streams: Streams,
  { enrollmentId, participantId, runId }: KnownEnrollment,
  { policies, ...transfer }: Transfer,
  options: ExecuteOptions,
): Promise<Executed> => {
  const { toRunId, newEnrollmentId, at } = transfer;
  const contended = [...new Set([runId, toRunId])].sort().map((id) => `${classRuns.name}-${id}`);
  return streams.transact({ ...options, contended }, async (transaction) => {
    const { courseId: toCourseId } = scheduled(await transaction.load(classRuns, toRunId));
    const reasonCode = 'TRANSFERRED';
    await transaction.execute(enrollments, enrollmentId, {
      type: 'TransferEnrollment',
      data: { ...transfer, toCourseId },
    });
    await transaction.execute(learnerRecords, participantId, {
      type: 'WithdrawAdmission',
      data: { participantId, enrollmentId, reasonCode, at },
    });
    await transaction.execute(classRuns, runId, {
      type: 'ReleaseSeat',
      data: { enrollmentId, reasonCode, at },
    });
    const application = { enrollmentId: newEnrollmentId, participantId, runId: toRunId, at };
    await applyWithin(transaction, application, policies);
  });
};
