import type {
  CandidacyClosed,
  CandidateWishesNoted,
  ProfileStandingNoted,
  ReferralAdmitted,
} from '@academy/contracts';
import type { CivilDate } from '@academy/kernel';

interface Consent {
  readonly withdrawn: boolean;
  /** The last day it holds; without it, until it is withdrawn. */
  readonly expiresOn?: CivilDate;
}

type LiveReferral = Pick<ReferralAdmitted['data'], 'referralId' | 'jobOrderId'>;
type ProfileStanding = Pick<ProfileStandingNoted['data'], 'standing' | 'freshUntil'>;

export interface Standing {
  /** Consents to show employers a profile, by id. */
  readonly consents: Readonly<Record<string, Consent>>;
  readonly liveReferrals: readonly LiveReferral[];
  /** Every order they were ever referred to. */
  readonly referredTo: readonly string[];
  /** What they look for, once it is known. */
  readonly wishes?: Readonly<CandidateWishesNoted['data']>;
  /** Grows with every change of what the person looks for and can do. */
  readonly profileVersion: number;
  /** How their talent profile stands, once they have one. */
  readonly profile?: ProfileStanding;
  /** The classes that they completed, by enrolment, with what was known to be taught there. */
  readonly trained: Readonly<
    Record<string, { readonly courseId: string; readonly skills: readonly string[] }>
  >;
  /** Reviews that ask whether the account is a second one of the same person; nothing new begins meanwhile. */
  readonly heldBy: readonly string[];
  /** MAT-9: there, when the person refused automated recommendation; with the request by which they did, if any. */
  readonly refusal?: { readonly requestId?: string };
}

/**
 * A person as matching sees them. Consents, profile and holds are noted before the candidacy is open as well: people consent
 * when they register, and enter the academy later.
 */
export type Candidate =
  | ({ readonly status: 'unopened' } & Standing)
  | ({ readonly status: 'open'; readonly participationId: string } & Standing)
  | ({
      readonly status: 'closed';
      readonly participationId: string;
      readonly closedFor: CandidacyClosed['data']['reasonCode'];
    } & Standing);

/** What has become of a consent; `UNKNOWN` is one that has not arrived here. */
export type ConsentStanding = 'UNKNOWN' | 'ACTIVE' | 'ENDED';

export const initialState: Candidate = {
  status: 'unopened',
  consents: {},
  liveReferrals: [],
  referredTo: [],
  profileVersion: 0,
  trained: {},
  heldBy: [],
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

/** Whether the person took back every consent to be shown to employers that they gave (REG-17). */
export const tookConsentBack = ({ consents }: Candidate): boolean => {
  const given = Object.values(consents);
  return given.length > 0 && given.every(({ withdrawn }) => withdrawn);
};

/** Whether machines may recommend to the person (MAT-9). */
export const allowsAutomation = ({ wishes, refusal }: Candidate): boolean =>
  refusal === undefined && (wishes?.automatedRecommendation ?? true);

/** What the person can do: what they say, and what they learnt here; `taught` is what courses are known to teach by now. */
export const skillsOf = (
  { wishes, trained }: Candidate,
  taught: ReadonlyMap<string, readonly string[]> = new Map(),
): readonly string[] => {
  const learnt = Object.values(trained).flatMap(({ courseId, skills }) => [
    ...skills,
    ...(taught.get(courseId) ?? []),
  ]);
  return [...new Set([...(wishes?.skills ?? []), ...learnt])];
};
