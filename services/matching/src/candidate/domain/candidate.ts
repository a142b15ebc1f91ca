import type { CandidateWishesNoted, ReferralAdmitted } from '@academy/contracts';
import type { CivilDate } from '@academy/kernel';
import type { CandidateEvent } from './events.js';

interface Consent {
  readonly withdrawn: boolean;
  /** The last day it holds; without it, until it is withdrawn. */
  readonly expiresOn?: CivilDate;
}

type LiveReferral = Pick<ReferralAdmitted['data'], 'referralId' | 'jobOrderId'>;

interface Standing {
  /** Consents to show employers a profile, by id. */
  readonly consents: Readonly<Record<string, Consent>>;
  readonly liveReferrals: readonly LiveReferral[];
  /** Every order they were ever referred to. */
  readonly referredTo: readonly string[];
  /** What they look for, once it is known. */
  readonly wishes?: Readonly<CandidateWishesNoted['data']>;
}

/**
 * A person as matching sees them. Consents are noted before the candidacy is open as well: people consent when they
 * register, and enter the academy later.
 */
export type Candidate =
  | ({ readonly status: 'unopened' } & Standing)
  | ({ readonly status: 'open'; readonly participationId: string } & Standing);

/** What has become of a consent; `UNKNOWN` is one that has not arrived here. */
export type ConsentStanding = 'UNKNOWN' | 'ACTIVE' | 'ENDED';

export const initialState: Candidate = {
  status: 'unopened',
  consents: {},
  liveReferrals: [],
  referredTo: [],
};

const consented = (candidate: Candidate, consentId: string, consent: Consent): Candidate => ({
  ...candidate,
  consents: { ...candidate.consents, [consentId]: consent },
});

/** The candidate after an event. */
export const evolve = (candidate: Candidate, { type, data }: CandidateEvent): Candidate => {
  switch (type) {
    case 'CandidacyOpened':
      return { ...candidate, status: 'open', participationId: data.participationId };
    case 'EmployerConsentNoted': {
      const { consentId, expiresOn } = data;
      const term = expiresOn === undefined ? {} : { expiresOn };
      return consented(candidate, consentId, { withdrawn: false, ...term });
    }
    case 'EmployerConsentWithdrawalNoted':
      return consented(candidate, data.consentId, { withdrawn: true });
    case 'ReferralAdmitted':
      return {
        ...candidate,
        liveReferrals: [...candidate.liveReferrals, data],
        referredTo: [...candidate.referredTo, data.jobOrderId],
      };
    case 'CandidateWishesNoted':
      return { ...candidate, wishes: data };
    case 'ReferralClosureNoted': {
      const liveReferrals = candidate.liveReferrals.filter(
        ({ referralId }) => referralId !== data.referralId,
      );
      return { ...candidate, liveReferrals };
    }
  }
};

/** Where a consent stands on a day; a fact for referrals (MAT-11). */
export const consentStanding = (
  { consents }: Candidate,
  consentId: string,
  on: CivilDate,
): ConsentStanding => {
  const consent = consents[consentId];
  if (consent === undefined) return 'UNKNOWN';
  const expired = consent.expiresOn !== undefined && consent.expiresOn < on;
  return consent.withdrawn || expired ? 'ENDED' : 'ACTIVE';
};
