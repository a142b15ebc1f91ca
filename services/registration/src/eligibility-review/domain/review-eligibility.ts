import type { EligibilityConfirmed, EligibilityDenied } from '@academy/contracts';
import { addDays, civilDateOf, Rejection, type Message } from '@academy/kernel';
import type { EligibilityReview } from './eligibility-review.js';
import type { EligibilityReviewEvent } from './events.js';

type Snapshot = EligibilityConfirmed['data']['snapshot'];
type DenialReason = EligibilityDenied['data']['reasonCodes'][number];

export interface EligibilityPolicy {
  readonly version: string;
  /** Full ages, both included (REG-6). */
  readonly ageFrom: number;
  readonly ageTo: number;
  /** T-23: days after the decision within which something must start. */
  readonly validDays: number;
  /** T-05: days after a denial within which the person may appeal. */
  readonly appealDays: number;
  /** What else is open to a person who is refused for a reason. */
  readonly alternatives: Readonly<Record<DenialReason, readonly string[]>>;
}

export type ReviewEligibility = Message<
  'ReviewEligibility',
  {
    reviewId: string;
    participantId: string;
    programCode: 'ACADEMY';
    /** How registration sees the account at this moment. */
    standing: 'UNKNOWN' | 'PROVISIONAL' | 'ACTIVE' | 'UNDER_REVIEW' | 'SUSPENDED' | 'CLOSED';
    referenceDate: string;
    /** Full age on the reference date; the edge computes it, so that no birth date comes in. */
    fullAge: number;
    ageBand: string;
    residenceDistrict: string;
    inSeoul: boolean;
    willToWorkStatedOn?: string;
    employmentStatus: Snapshot['employmentStatus'];
    priorityGroups: readonly string[];
    decidedBy: string;
    policy: EligibilityPolicy;
    at: string;
  }
>;

const reasonsAgainst = (facts: ReviewEligibility['data']): readonly DenialReason[] => {
  const { fullAge, inSeoul, willToWorkStatedOn, policy } = facts;
  const passed: Readonly<Record<DenialReason, boolean>> = {
    AGE: fullAge >= policy.ageFrom && fullAge <= policy.ageTo,
    RESIDENCE: inSeoul,
    WILL_TO_WORK: willToWorkStatedOn !== undefined,
  };
  return (['AGE', 'RESIDENCE', 'WILL_TO_WORK'] as const).filter((reason) => !passed[reason]);
};

const confirmed = (facts: ReviewEligibility['data']): EligibilityConfirmed => {
  const { reviewId, participantId, programCode, decidedBy, policy, at } = facts;
  const snapshot: Snapshot = {
    ageBand: facts.ageBand,
    ageRulePassed: true,
    district: facts.residenceDistrict,
    employmentStatus: facts.employmentStatus,
    priorityGroups: [...facts.priorityGroups],
  };
  const validUntil = addDays(civilDateOf(at), policy.validDays);
  return {
    type: 'EligibilityConfirmed',
    data: { reviewId, participantId, programCode, snapshot, validUntil, decidedBy },
  };
};

const denied = (
  facts: ReviewEligibility['data'],
  reasons: readonly DenialReason[],
): EligibilityDenied => {
  const { reviewId, participantId, programCode, decidedBy, policy, at } = facts;
  return {
    type: 'EligibilityDenied',
    data: {
      reviewId,
      participantId,
      programCode,
      reasonCodes: [...reasons],
      appealableUntil: addDays(civilDateOf(at), policy.appealDays),
      alternatives: [...new Set(reasons.flatMap((reason) => policy.alternatives[reason]))],
      decidedBy,
    },
  };
};

/**
 * Decides whether the person may enter the academy (REG-6): age, residence and a dated will to work; work status plays
 * no part. Rejects `ParticipantNotRegistered`, `DuplicateUnderReview` and `EligibilityAlreadyDecided`.
 */
export const reviewEligibility = (
  { data }: ReviewEligibility,
  review: EligibilityReview,
): readonly EligibilityReviewEvent[] => {
  const { reviewId, participantId, programCode, standing, referenceDate, policy } = data;
  if (review.status !== 'unknown') throw new Rejection('EligibilityAlreadyDecided');
  if (standing === 'UNDER_REVIEW') throw new Rejection('DuplicateUnderReview');
  if (standing !== 'ACTIVE') throw new Rejection('ParticipantNotRegistered');

  const reasons = reasonsAgainst(data);
  return [
    {
      type: 'EligibilityReviewOpened',
      data: { reviewId, participantId, programCode, referenceDate, ruleSetVersion: policy.version },
    },
    reasons.length === 0 ? confirmed(data) : denied(data, reasons),
  ];
};
