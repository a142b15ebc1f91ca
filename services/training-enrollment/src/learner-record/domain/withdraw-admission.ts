import type { ClassAdmissionWithdrawn } from '@academy/contracts';
import type { Message } from '@academy/kernel';
import type { LearnerRecordEvent } from './events.js';
import type { LearnerRecord } from './learner-record.js';

export type WithdrawAdmission = Message<
  'WithdrawAdmission',
  Pick<ClassAdmissionWithdrawn['data'], 'participantId' | 'enrollmentId' | 'reasonCode'> & {
    at: string;
  }
>;

/** Takes a cancelled enrolment off the record, so that the person may apply for the run again (TRN-4). */
export const withdrawAdmission = (
  { data: { participantId, enrollmentId, reasonCode, at } }: WithdrawAdmission,
  { admissions }: LearnerRecord,
): readonly LearnerRecordEvent[] => {
  const admission = admissions.find((known) => known.enrollmentId === enrollmentId);
  if (admission === undefined) return [];
  const { runId } = admission;
  const data = { participantId, enrollmentId, runId, reasonCode, withdrawnAt: at };
  return [{ type: 'ClassAdmissionWithdrawn', data }];
};
