import type {
  EnrollmentCancelled,
  EnrollmentNotCompleted,
  EnrollmentWithdrawn,
} from '@academy/contracts';

/** What is a strike, and what never is one (TRN-18). */
export interface StrikeGrounds {
  /** Reasons of a cancellation that are never a strike, whoever states them. */
  readonly neverFor: readonly string[];
  /** Reasons that are none when staff states them, who saw the proof. */
  readonly withProof: readonly string[];
  readonly withdrawals: readonly EnrollmentWithdrawn['data']['reasonCode'][];
  readonly failures: readonly EnrollmentNotCompleted['data']['failedRules'][number][];
}

/** Whether a place was given up too late, and not for a reason that excuses it. What nobody did themselves is no strike. */
export const isLateCancellation = (
  { late, by, reasonCode }: Pick<EnrollmentCancelled['data'], 'late' | 'by' | 'reasonCode'>,
  { neverFor, withProof }: StrikeGrounds,
): boolean => {
  if (!late || by === 'SYSTEM' || neverFor.includes(reasonCode)) return false;
  return by === 'PARTICIPANT' || !withProof.includes(reasonCode);
};

/** Whether a class was left without a reason that excuses it. */
export const isUnexcusedWithdrawal = (
  { reasonCode }: Pick<EnrollmentWithdrawn['data'], 'reasonCode'>,
  { withdrawals }: StrikeGrounds,
): boolean => withdrawals.includes(reasonCode);

/** Whether a class was not completed for something that the person could have done, such as being there. */
export const isUncompleted = (
  { failedRules }: Pick<EnrollmentNotCompleted['data'], 'failedRules'>,
  { failures }: StrikeGrounds,
): boolean => failedRules.some((rule) => failures.includes(rule));
