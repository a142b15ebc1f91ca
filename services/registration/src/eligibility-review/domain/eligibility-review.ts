import type {
  EligibilityDenied,
  EligibilityEvidenceRecorded,
  EligibilityReviewOpened,
} from '@academy/contracts';
import { civilDateOf, Rejection, type CivilDate } from '@academy/kernel';
import type { EligibilityReviewEvent } from './events.js';

export type EvidenceKind = EligibilityEvidenceRecorded['data']['kind'];
export type DenialReason = EligibilityDenied['data']['reasonCodes'][number];
export type ProgramCode = EligibilityReviewOpened['data']['programCode'];

/** What the Foundation sets about the eligibility for one programme. */
export interface EligibilityPolicy {
  readonly version: string;
  /** Full ages, both included (REG-6). */
  readonly ageFrom: number;
  readonly ageTo: number;
  /** T-23: days after the decision within which something must start. */
  readonly validDays: number;
  /** T-05: days after a denial within which the person may appeal. */
  readonly appealDays: number;
  /** REG-8: days for which a decision on the word of the person holds. */
  readonly selfDeclaredDays: number;
  /** T-03: days in which evidence must come in. */
  readonly evidenceDays: number;
  /** T-04: working days in which the decision is due. */
  readonly decideWorkingDays: number;
  /** What must be proved, by programme (REG-6, REG-7). */
  readonly criteria: Readonly<Record<ProgramCode, readonly EvidenceKind[]>>;
  /** What else is open to a person who is refused for a reason; `OTHER` for every reason that is not named. */
  readonly alternatives: Readonly<Partial<Record<DenialReason | 'OTHER', readonly string[]>>>;
}

export type Evidence = EligibilityEvidenceRecorded['data'];

interface Reviewed extends Pick<
  EligibilityReviewOpened['data'],
  'reviewId' | 'participantId' | 'programCode' | 'referenceDate'
> {
  readonly criteria: readonly EvidenceKind[];
  readonly appealDays: number;
  /** Everything that was recorded, in the order in which it came. */
  readonly evidence: readonly Evidence[];
  readonly evidenceDueOn?: CivilDate;
  /** T-04; none when it was decided as it was opened. */
  readonly decideBy?: CivilDate;
  readonly appealedOn?: CivilDate;
}

interface Decided extends Reviewed {
  readonly decidedBy: string;
}

/** One decision about one person and one programme. `until` is the last day it, or the right to appeal, holds. */
export type EligibilityReview =
  | { readonly status: 'unknown' }
  | (Reviewed & { readonly status: 'open' })
  | (Decided & {
      readonly status: 'confirmed';
      readonly validUntil: CivilDate;
      /** Something started on it, so that it does not expire (REG-9). */
      readonly used: boolean;
    })
  | (Decided & {
      readonly status: 'denied';
      readonly appealableUntil: CivilDate;
      /** After an appeal, or by an override: there is no other appeal. */
      readonly final: boolean;
    })
  | (Decided & { readonly status: 'appealed' })
  | (Decided & { readonly status: 'expired' });

export type KnownReview = Exclude<EligibilityReview, { status: 'unknown' }>;

export const initialState: EligibilityReview = { status: 'unknown' };

const begun = (data: EligibilityReviewOpened['data']): EligibilityReview => ({
  status: 'open',
  reviewId: data.reviewId,
  participantId: data.participantId,
  programCode: data.programCode,
  referenceDate: data.referenceDate,
  criteria: data.criteria ?? [],
  appealDays: data.appealDays ?? 0,
  evidence: [],
  ...(data.evidenceDueOn === undefined ? {} : { evidenceDueOn: data.evidenceDueOn }),
  ...(data.decideBy === undefined ? {} : { decideBy: data.decideBy }),
});

const decidedBy = (review: KnownReview): string =>
  review.status === 'open' ? 'system:eligibility' : review.decidedBy;

const settle = (
  review: KnownReview,
  { type, data }: Exclude<EligibilityReviewEvent, { type: 'EligibilityReviewOpened' }>,
): EligibilityReview => {
  const decider = { decidedBy: decidedBy(review) };
  switch (type) {
    case 'EligibilityEvidenceRecorded':
      return { ...review, evidence: [...review.evidence, data] };
    case 'EligibilityConfirmed': {
      const { validUntil } = data;
      return {
        ...review,
        decidedBy: data.decidedBy,
        status: 'confirmed',
        validUntil,
        used: false,
      };
    }
    case 'EligibilityDenied':
      return {
        ...review,
        decidedBy: data.decidedBy,
        status: 'denied',
        appealableUntil: data.appealableUntil,
        final: review.status === 'appealed',
      };
    case 'EligibilityAppealed':
      return {
        ...review,
        ...decider,
        status: 'appealed',
        appealedOn: civilDateOf(data.appealedAt),
      };
    case 'EligibilityOverridden': {
      const by = { decidedBy: data.approverId };
      if (data.to === 'CONFIRMED')
        return { ...review, ...by, status: 'confirmed', validUntil: data.expiresOn, used: false };
      const appealableUntil = data.expiresOn;
      return { ...review, ...by, status: 'denied', appealableUntil, final: true };
    }
    case 'EligibilityExpired':
      return { ...review, ...decider, status: 'expired' };
    case 'EligibilityUsed':
      return review.status === 'confirmed' ? { ...review, used: true } : review;
  }
};

/** The review after an event. Only `EligibilityReviewOpened` begins one; nothing else can come before it. */
export const evolve = (
  review: EligibilityReview,
  event: EligibilityReviewEvent,
): EligibilityReview => {
  if (event.type === 'EligibilityReviewOpened') return begun(event.data);
  return review.status === 'unknown' ? review : settle(review, event);
};

/** The review, where there is one; rejects `EligibilityReviewUnknown`. */
export const known = (review: EligibilityReview): KnownReview => {
  if (review.status === 'unknown') throw new Rejection('EligibilityReviewUnknown');
  return review;
};

/** The review, where a decision is still to be made; rejects `EligibilityReviewUnknown` and `EligibilityAlreadyDecided`. */
export const undecided = (review: EligibilityReview): KnownReview => {
  const found = known(review);
  if (found.status !== 'open' && found.status !== 'appealed')
    throw new Rejection('EligibilityAlreadyDecided');
  return found;
};
