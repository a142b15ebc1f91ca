import type { EligibilityOverridden } from '@academy/contracts';
import { civilDateOf, Rejection, type Message } from '@academy/kernel';
import { known, type EligibilityReview } from './eligibility-review.js';
import type { EligibilityReviewEvent } from './events.js';

export type AppealEligibility = Message<'AppealEligibility', { groundsRef: string; at: string }>;
export type OverrideEligibility = Message<
  'OverrideEligibility',
  Pick<EligibilityOverridden['data'], 'to' | 'approverId' | 'reasonCode' | 'expiresOn'> & {
    at: string;
  }
>;
export type ExpireEligibility = Message<'ExpireEligibility', { at: string }>;
export type NoteEligibilityUsed = Message<'NoteEligibilityUsed', { usedOn: string }>;

/**
 * Asks for another decision (T-05), once and in time. Rejects `EligibilityReviewUnknown`, `EligibilityNotDenied`,
 * `AppealTooLate` and `AppealDecided`.
 */
export const appealEligibility = (
  { data: { groundsRef, at } }: AppealEligibility,
  review: EligibilityReview,
): readonly EligibilityReviewEvent[] => {
  const found = known(review);
  if (found.status === 'appealed') return [];
  if (found.status !== 'denied') throw new Rejection('EligibilityNotDenied');
  if (found.final) throw new Rejection('AppealDecided');
  if (civilDateOf(at) > found.appealableUntil) throw new Rejection('AppealTooLate');
  const { reviewId, participantId } = found;
  return [
    { type: 'EligibilityAppealed', data: { reviewId, participantId, groundsRef, appealedAt: at } },
  ];
};

/**
 * Sets a decision aside, by somebody other than who made it, until a day. Rejects `EligibilityReviewUnknown`,
 * `EligibilityUndecided`, `SamePersonApproves` and `OverrideEndsInPast`.
 */
export const overrideEligibility = (
  { data: { to, approverId, reasonCode, expiresOn, at } }: OverrideEligibility,
  review: EligibilityReview,
): readonly EligibilityReviewEvent[] => {
  const found = known(review);
  if (found.status === 'open') throw new Rejection('EligibilityUndecided');
  if (found.decidedBy === approverId) throw new Rejection('SamePersonApproves');
  if (expiresOn < civilDateOf(at)) throw new Rejection('OverrideEndsInPast');
  const { reviewId, participantId, programCode } = found;
  return [
    {
      type: 'EligibilityOverridden',
      data: { reviewId, participantId, programCode, to, approverId, reasonCode, expiresOn },
    },
  ];
};

/** Ends an eligibility on which nothing started (T-23); nothing when something did, or another decision was made. */
export const expireEligibility = (
  { data: { at } }: ExpireEligibility,
  review: EligibilityReview,
): readonly EligibilityReviewEvent[] => {
  if (review.status !== 'confirmed' || review.used) return [];
  if (civilDateOf(at) <= review.validUntil) return [];
  const { reviewId, participantId, programCode } = review;
  return [{ type: 'EligibilityExpired', data: { reviewId, participantId, programCode } }];
};

/** Notes that something started on the eligibility, which later expiry does not stop (REG-9). */
export const noteEligibilityUsed = (
  { data: { usedOn } }: NoteEligibilityUsed,
  review: EligibilityReview,
): readonly EligibilityReviewEvent[] => {
  if (review.status !== 'confirmed' || review.used) return [];
  const { reviewId, participantId } = review;
  return [{ type: 'EligibilityUsed', data: { reviewId, participantId, usedOn } }];
};
