import { civilDateOf, Rejection, type CivilDate, type Message } from '@academy/kernel';
import type { JobOrderEvent } from './events.js';
import { open, submitted, type JobOrder } from './job-order.js';
import { guardEmployer } from './publish-job-order.js';

export type PauseJobOrder = Message<'PauseJobOrder', { reason: string }>;
export type ResumeJobOrder = Message<
  'ResumeJobOrder',
  {
    reason: string;
    /** The last day of the employer's verification, as its stream has it; `null` when it was not verified. */
    employerVerifiedUntil: CivilDate | null;
    at: string;
  }
>;

/** Lets an open order rest; what is not open has nothing to rest from. Rejects `JobOrderNotSubmitted`. */
export const pauseJobOrder = (
  { data: { reason } }: PauseJobOrder,
  jobOrder: JobOrder,
): readonly JobOrderEvent[] => {
  const { status, jobOrderId } = submitted(jobOrder);
  return status === 'published' ? [{ type: 'JobOrderPaused', data: { jobOrderId, reason } }] : [];
};

/**
 * Opens a resting order again, for the rest of its time, while its employer is verified (MAT-1). Rejects
 * `JobOrderNotSubmitted`, `JobOrderOver`, `JobOrderAlreadyFilled`, `JobOrderNotPublished`, `EmployerNotVerified` and
 * `EmployerVerificationExpired`.
 */
export const resumeJobOrder = (
  { data: { reason, employerVerifiedUntil, at } }: ResumeJobOrder,
  jobOrder: JobOrder,
): readonly JobOrderEvent[] => {
  const { status, jobOrderId } = open(jobOrder);
  if (status === 'published') return [];
  if (status !== 'paused') throw new Rejection('JobOrderNotPublished');
  guardEmployer(employerVerifiedUntil, civilDateOf(at));

  return [{ type: 'JobOrderResumed', data: { jobOrderId, reason } }];
};
