import type { EligibilityEvidenceRecorded } from '@academy/contracts';
import { civilDateOf, Rejection, type Message } from '@academy/kernel';
import { undecided, type EligibilityReview } from './eligibility-review.js';
import type { EligibilityReviewEvent } from './events.js';

export type RecordEvidence = Message<
  'RecordEvidence',
  Omit<EligibilityEvidenceRecorded['data'], 'reviewId' | 'participantId'> & { at: string }
>;

/**
 * Records what was checked (REG-8). Rejects `EligibilityReviewUnknown`, `EligibilityAlreadyDecided`, `EvidenceFromFuture` and
 * `EvidenceExpired`.
 */
export const recordEvidence = (
  { data: { at, ...evidence } }: RecordEvidence,
  review: EligibilityReview,
): readonly EligibilityReviewEvent[] => {
  const { reviewId, participantId, evidence: earlier } = undecided(review);
  if (earlier.some(({ evidenceId }) => evidenceId === evidence.evidenceId)) return [];
  if (evidence.checkedAt > at) throw new Rejection('EvidenceFromFuture');
  if (evidence.validUntil < civilDateOf(at)) throw new Rejection('EvidenceExpired');
  return [{ type: 'EligibilityEvidenceRecorded', data: { reviewId, participantId, ...evidence } }];
};
