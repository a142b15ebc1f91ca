import type { EligibilityConfirmed, EligibilityDenied } from '@academy/contracts';
import { addDays, civilDateOf, Rejection, type CivilDate, type Message } from '@academy/kernel';
import {
  undecided,
  type DenialReason,
  type EligibilityPolicy,
  type EligibilityReview,
  type KnownReview,
} from './eligibility-review.js';
import type { EligibilityReviewEvent } from './events.js';
import { weigh, type Weighed } from './weigh-evidence.js';

export type Snapshot = EligibilityConfirmed['data']['snapshot'];

interface Deciding {
  readonly decidedBy: string;
  /** Another programme is on record that bars this one (중복참여). */
  readonly barred: boolean;
  readonly policy: EligibilityPolicy;
  readonly at: string;
}

export type ConfirmEligibility = Message<'ConfirmEligibility', Deciding & { snapshot: Snapshot }>;
export type DenyEligibility = Message<'DenyEligibility', Deciding>;
/** The day on which evidence was due is over. */
export type DenyIncomplete = Message<'DenyIncomplete', { at: string }>;

const idsOf = ({ used }: Weighed): string[] => used.map(({ evidenceId }) => evidenceId);

/** The last day of a confirmation: on the word of the person it is provisional (REG-8). */
const validity = (
  { selfDeclared }: Weighed,
  { validDays, selfDeclaredDays }: EligibilityPolicy,
  today: CivilDate,
) => ({
  validUntil: addDays(today, selfDeclared ? Math.min(validDays, selfDeclaredDays) : validDays),
  ...(selfDeclared && { provisional: true }),
});

/** The confirmation that weighed evidence calls for. */
export const confirmed = (
  { reviewId, participantId, programCode }: KnownReview,
  weighed: Weighed,
  { snapshot, decidedBy, policy, at }: ConfirmEligibility['data'],
): EligibilityConfirmed => ({
  type: 'EligibilityConfirmed',
  data: {
    reviewId,
    participantId,
    programCode,
    snapshot,
    ...validity(weighed, policy, civilDateOf(at)),
    decidedBy,
    evidenceIds: idsOf(weighed),
  },
});

/** The denial that weighed evidence calls for. */
export const denied = (
  { reviewId, participantId, programCode }: KnownReview,
  weighed: Weighed,
  reasonCodes: DenialReason[],
  {
    decidedBy,
    policy,
    at,
  }: Pick<Deciding, 'decidedBy' | 'at'> & {
    readonly policy: Pick<EligibilityPolicy, 'appealDays' | 'alternatives'>;
  },
): EligibilityDenied => ({
  type: 'EligibilityDenied',
  data: {
    reviewId,
    participantId,
    programCode,
    reasonCodes,
    appealableUntil: addDays(civilDateOf(at), policy.appealDays),
    alternatives: [
      ...new Set(
        reasonCodes.flatMap(
          (reason) => policy.alternatives[reason] ?? policy.alternatives.OTHER ?? [],
        ),
      ),
    ],
    decidedBy,
    evidenceIds: idsOf(weighed),
  },
});

const weighedIn = (review: KnownReview, at: string): Weighed =>
  weigh(review.evidence, review.criteria, civilDateOf(at));

/**
 * Confirms what evidence proves and lists it. Rejects `EligibilityReviewUnknown`, `EligibilityAlreadyDecided`,
 * `EvidenceMissing`, `EvidenceAgainst` and `CoEnrollmentBlocks`.
 */
export const confirmEligibility = (
  { data }: ConfirmEligibility,
  review: EligibilityReview,
): readonly EligibilityReviewEvent[] => {
  const open = undecided(review);
  const weighed = weighedIn(open, data.at);
  const { failed, missing } = weighed;
  if (failed.length > 0)
    throw new Rejection('EvidenceAgainst', undefined, { kinds: failed.join(' ') });
  if (missing.length > 0)
    throw new Rejection('EvidenceMissing', undefined, { kinds: missing.join(' ') });
  if (data.barred) throw new Rejection('CoEnrollmentBlocks');
  return [confirmed(open, weighed, data)];
};

const isDue = (review: KnownReview, on: CivilDate): boolean =>
  review.status === 'open' && review.evidenceDueOn !== undefined && on <= review.evidenceDueOn;

const reasonsOf = ({ failed, missing }: Weighed, barred: boolean, due: boolean): DenialReason[] => [
  ...failed,
  ...(barred ? (['CO_ENROLLMENT'] as const) : []),
  ...(missing.length > 0 && !due ? (['INCOMPLETE'] as const) : []),
];

/**
 * Denies for every reason that there is: criteria that fail, another programme, evidence that nobody brought in time.
 * Rejects `EligibilityReviewUnknown`, `EligibilityAlreadyDecided` and `NothingAgainst`.
 */
export const denyEligibility = (
  { data }: DenyEligibility,
  review: EligibilityReview,
): readonly EligibilityReviewEvent[] => {
  const open = undecided(review);
  const weighed = weighedIn(open, data.at);
  const reasons = reasonsOf(weighed, data.barred, isDue(open, civilDateOf(data.at)));
  if (reasons.length === 0) throw new Rejection('NothingAgainst');
  return [denied(open, weighed, reasons, data)];
};

/** Denies what was not proved in time (T-03); the person may apply again on any day. Nothing when the evidence is there. */
export const denyIncomplete = (
  { data: { at } }: DenyIncomplete,
  review: EligibilityReview,
): readonly EligibilityReviewEvent[] => {
  if (review.status !== 'open' || review.evidenceDueOn === undefined) return [];
  if (civilDateOf(at) <= review.evidenceDueOn) return [];
  // What was there in time counts, however late the timer calls.
  const weighed = weigh(review.evidence, review.criteria, review.evidenceDueOn);
  if (weighed.missing.length === 0) return [];
  const policy = { appealDays: review.appealDays, alternatives: {} };
  return [denied(review, weighed, ['INCOMPLETE'], { decidedBy: 'system:eligibility', policy, at })];
};
