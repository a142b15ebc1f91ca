import { addDays, addWorkingDays, civilDateOf, Rejection, type Message } from '@academy/kernel';
import type { EligibilityPolicy, EligibilityReview, ProgramCode } from './eligibility-review.js';
import type { EligibilityReviewEvent } from './events.js';

/** How registration sees the account at this moment. */
export type Standing =
  'UNKNOWN' | 'PROVISIONAL' | 'ACTIVE' | 'UNDER_REVIEW' | 'SUSPENDED' | 'CLOSED';

export type OpenEligibilityReview = Message<
  'OpenEligibilityReview',
  {
    reviewId: string;
    participantId: string;
    programCode: ProgramCode;
    standing: Standing;
    referenceDate: string;
    policy: EligibilityPolicy;
    at: string;
  }
>;

/** Rejects `ParticipantNotRegistered` and `DuplicateUnderReview` (REG-1). */
export const assertReviewable = (standing: Standing): void => {
  if (standing === 'UNDER_REVIEW') throw new Rejection('DuplicateUnderReview');
  if (standing !== 'ACTIVE') throw new Rejection('ParticipantNotRegistered');
};

/**
 * Opens a review that waits for evidence (T-03) and for a decision (T-04), by the criteria of this day. Rejects
 * `ParticipantNotRegistered` and `DuplicateUnderReview`.
 */
export const openEligibilityReview = (
  { data }: OpenEligibilityReview,
  review: EligibilityReview,
): readonly EligibilityReviewEvent[] => {
  const { reviewId, participantId, programCode, standing, referenceDate, policy, at } = data;
  if (review.status !== 'unknown') return [];
  assertReviewable(standing);
  const today = civilDateOf(at);
  return [
    {
      type: 'EligibilityReviewOpened',
      data: {
        reviewId,
        participantId,
        programCode,
        referenceDate,
        ruleSetVersion: policy.version,
        criteria: [...policy.criteria[programCode]],
        evidenceDueOn: addDays(today, policy.evidenceDays),
        decideBy: addWorkingDays(today, policy.decideWorkingDays),
        appealDays: policy.appealDays,
      },
    },
  ];
};
