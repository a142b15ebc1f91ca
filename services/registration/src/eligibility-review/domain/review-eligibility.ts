import type { EligibilityEvidenceRecorded, EligibilityReviewOpened } from '@academy/contracts';
import { addDays, civilDateOf, Rejection, type Message } from '@academy/kernel';
import { confirmed, denied, type Snapshot } from './decide-eligibility.js';
import {
  evolve,
  known,
  type EligibilityPolicy,
  type EligibilityReview,
} from './eligibility-review.js';
import type { EligibilityReviewEvent } from './events.js';
import { assertReviewable, type Standing } from './open-eligibility-review.js';
import { weigh } from './weigh-evidence.js';

/** What the account itself proves. */
type ProvedByAccount = 'AGE' | 'RESIDENCE' | 'WILL_TO_WORK';

export type ReviewEligibility = Message<
  'ReviewEligibility',
  {
    reviewId: string;
    participantId: string;
    programCode: 'ACADEMY';
    standing: Standing;
    referenceDate: string;
    /** Full age on the reference date; the edge computes it, so that no birth date comes in. */
    fullAge: number;
    ageBand: string;
    residenceDistrict: string;
    inSeoul: boolean;
    willToWorkStatedOn?: string;
    employmentStatus: Snapshot['employmentStatus'];
    priorityGroups: readonly string[];
    evidenceIds: Readonly<Record<ProvedByAccount, string>>;
    decidedBy: string;
    policy: EligibilityPolicy;
    at: string;
  }
>;

const proofOf = (facts: ReviewEligibility['data']): Readonly<Record<ProvedByAccount, boolean>> => {
  const { fullAge, inSeoul, willToWorkStatedOn, policy } = facts;
  return {
    AGE: fullAge >= policy.ageFrom && fullAge <= policy.ageTo,
    RESIDENCE: inSeoul,
    WILL_TO_WORK: willToWorkStatedOn !== undefined,
  };
};

const opened = (facts: ReviewEligibility['data']): EligibilityReviewOpened => {
  const { reviewId, participantId, programCode, referenceDate, policy } = facts;
  return {
    type: 'EligibilityReviewOpened',
    data: {
      reviewId,
      participantId,
      programCode,
      referenceDate,
      ruleSetVersion: policy.version,
      criteria: ['AGE', 'RESIDENCE', 'WILL_TO_WORK'],
      appealDays: policy.appealDays,
    },
  };
};

const evidenceIn = (facts: ReviewEligibility['data']): readonly EligibilityEvidenceRecorded[] => {
  const { reviewId, participantId, evidenceIds, policy, at } = facts;
  const proof = proofOf(facts);
  const validUntil = addDays(civilDateOf(at), policy.validDays);
  return (['AGE', 'RESIDENCE', 'WILL_TO_WORK'] as const).map((kind) => ({
    type: 'EligibilityEvidenceRecorded',
    data: {
      reviewId,
      participantId,
      evidenceId: evidenceIds[kind],
      kind,
      source: 'REGISTRATION',
      result: proof[kind] ? 'PASSED' : 'FAILED',
      checkedAt: at,
      validUntil,
    },
  }));
};

/**
 * Decides at once, on what the account proves, whether the person may enter the academy (REG-6): age, residence and a dated will
 * to work; work status plays no part. Rejects `ParticipantNotRegistered`, `DuplicateUnderReview` and
 * `EligibilityAlreadyDecided`.
 */
export const reviewEligibility = (
  { data }: ReviewEligibility,
  review: EligibilityReview,
): readonly EligibilityReviewEvent[] => {
  if (review.status !== 'unknown') throw new Rejection('EligibilityAlreadyDecided');
  assertReviewable(data.standing);

  const begun = [opened(data), ...evidenceIn(data)];
  const open = known(begun.reduce<EligibilityReview>(evolve, review));
  const weighed = weigh(open.evidence, open.criteria, civilDateOf(data.at));
  const { ageBand, residenceDistrict: district, employmentStatus, priorityGroups } = data;
  const snapshot: Snapshot = {
    ageBand,
    ageRulePassed: true,
    district,
    employmentStatus,
    priorityGroups: [...priorityGroups],
  };
  const decision =
    weighed.failed.length === 0
      ? confirmed(open, weighed, { ...data, snapshot, barred: false })
      : denied(open, weighed, [...weighed.failed], data);
  return [...begun, decision];
};
