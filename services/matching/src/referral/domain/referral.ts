import type { EmployerResponded, ReferralConsented, ReferralProposed } from '@academy/contracts';
import { addDays, Rejection, type CivilDate } from '@academy/kernel';
import type { InterviewEvent, ReferralEvent } from './events.js';
import { interviewsAfter, type Interviews } from './interview.js';

type Keys = Readonly<Pick<ReferralProposed['data'], 'referralId' | 'participantId' | 'jobOrderId'>>;
type Agreement = Readonly<Pick<ReferralConsented['data'], 'consentId' | 'sharedFields'>>;
type Ending = 'declined' | 'rejected' | 'withdrawn' | 'expired';
type Result = Exclude<EmployerResponded['data']['result'], 'REJECT'>;

interface Sent {
  readonly status: 'sent';
  readonly viewed: boolean;
  readonly respondBy: CivilDate;
  readonly remindOn: readonly CivilDate[];
  /** How many of the reminders were given. */
  readonly reminded: number;
  readonly expiresOn: CivilDate;
}

/** The employer answered and has still to decide. */
interface Considered {
  readonly status: 'considered';
  readonly result: Result;
  readonly decideBy: CivilDate;
  readonly interviews: Interviews;
}

interface Offered {
  readonly status: 'offered';
  readonly answerBy: CivilDate;
  readonly interviews: Interviews;
}

/** A person's way to one job order, which ends in exactly one outcome (MAT-13). */
export type Referral =
  | { readonly status: 'unknown' }
  | ({ readonly status: 'proposed'; readonly answerBy: CivilDate } & Keys)
  | ({ readonly status: 'consented' } & Keys & Agreement)
  | (Sent & Keys & Agreement)
  | (Considered & Keys & Agreement)
  | (Offered & Keys & Agreement)
  | ({ readonly status: 'accepted' } & Keys & Agreement)
  | ({ readonly status: Ending; readonly reasonCode?: string } & Keys)
  | ({ readonly status: 'hired'; readonly placementId: string } & Keys);

export type KnownReferral = Exclude<Referral, { status: 'unknown' }>;
type EndedReferral = Extract<KnownReferral, { status: Ending | 'hired' }>;
export type LiveReferral = Exclude<KnownReferral, EndedReferral>;

export const initialState: Referral = { status: 'unknown' };

/** What names a referral in every event of it. */
export const keysOf = ({ referralId, participantId, jobOrderId }: Keys): Keys => ({
  referralId,
  participantId,
  jobOrderId,
});

const agreementOf = (referral: Referral): Agreement =>
  'consentId' in referral
    ? { consentId: referral.consentId, sharedFields: referral.sharedFields }
    : { consentId: '', sharedFields: [] };

const interviewsOf = (referral: Referral): Interviews =>
  'interviews' in referral ? referral.interviews : {};

/** T-16 for referrals that were sent before their days were written down. */
const DAYS_OF_GRACE = 7;

const ended = (keys: Keys, status: Ending, reasonCode?: string): Referral => ({
  status,
  ...keysOf(keys),
  ...(reasonCode === undefined ? {} : { reasonCode }),
});

const responded = (referral: Referral, data: EmployerResponded['data']): Referral => {
  const { result, reasonCode, decideBy = '' } = data;
  if (result === 'REJECT') return ended(data, 'rejected', reasonCode);
  const interviews = interviewsOf(referral);
  const facts = { result, decideBy, interviews };
  return { status: 'considered', ...keysOf(data), ...agreementOf(referral), ...facts };
};

const interviewed = (referral: Referral, event: InterviewEvent): Referral => {
  if (referral.status !== 'considered' && referral.status !== 'offered') return referral;
  const interviews = interviewsAfter(referral.interviews, event);
  if (referral.status === 'offered' || !('decideBy' in event.data))
    return { ...referral, interviews };
  return { ...referral, interviews, decideBy: event.data.decideBy };
};

/** The referral after an event; every event names it whole. */
export const evolve = (referral: Referral, event: ReferralEvent): Referral => {
  const { type, data } = event;
  const agreed = { ...keysOf(data), ...agreementOf(referral) };
  switch (type) {
    case 'ReferralProposed':
      return { status: 'proposed', ...keysOf(data), answerBy: data.answerBy };
    case 'ReferralConsented': {
      const { consentId, sharedFields } = data;
      return { status: 'consented', ...keysOf(data), consentId, sharedFields };
    }
    case 'ReferralSent': {
      const { sharedFields, respondBy, remindOn = [] } = data;
      const { expiresOn = addDays(respondBy, DAYS_OF_GRACE) } = data;
      const days = { respondBy, remindOn, expiresOn };
      return { status: 'sent', ...agreed, sharedFields, viewed: false, reminded: 0, ...days };
    }
    case 'ReferralViewed':
      return referral.status === 'sent' ? { ...referral, viewed: true } : referral;
    case 'EmployerResponseOverdue':
      return referral.status === 'sent' ? { ...referral, reminded: data.reminderNo } : referral;
    case 'EmployerResponded':
      return responded(referral, data);
    case 'JobOfferExtended': {
      const { answerBy } = data;
      return { status: 'offered', ...agreed, answerBy, interviews: interviewsOf(referral) };
    }
    case 'JobOfferAccepted':
      return { status: 'accepted', ...agreed };
    case 'ReferralDeclined':
      return ended(data, 'declined', data.reasonCode);
    case 'JobOfferDeclined':
      return ended(data, 'declined', data.reasonCode);
    case 'JobOfferExpired':
      return ended(data, 'expired', 'OFFER_NOT_ANSWERED');
    case 'ReferralExpired':
      return ended(data, 'expired', data.reasonCode);
    case 'ReferralWithdrawn':
      return ended(data, 'withdrawn', data.reasonCode);
    case 'ReferralHired':
      return { status: 'hired', ...keysOf(data), placementId: data.placementId };
    case 'InterviewScheduled':
    case 'InterviewRescheduled':
    case 'InterviewCancelled':
    case 'InterviewAttended':
    case 'InterviewNoShowRecorded':
    case 'InterviewResultAwaited':
    case 'InterviewResultOverdue':
    case 'InterviewResultRecorded':
      return interviewed(referral, event);
  }
};

/** The referral, if it was proposed; rejects `ReferralNotProposed`. */
export const proposed = (referral: Referral): KnownReferral => {
  if (referral.status === 'unknown') throw new Rejection('ReferralNotProposed');
  return referral;
};

/** Whether a referral has had its outcome (MAT-13). */
export const isEnded = (referral: KnownReferral): referral is EndedReferral =>
  ['declined', 'rejected', 'withdrawn', 'expired', 'hired'].includes(referral.status);

/** The referral, if it has no outcome yet (MAT-13); rejects `ReferralNotProposed` and `ReferralEnded`. */
export const live = (referral: Referral): LiveReferral => {
  const known = proposed(referral);
  if (isEnded(known)) throw new Rejection('ReferralEnded', undefined, { outcome: known.status });
  return known;
};

/** Whether people may be referred to an order on a day; rejects `JobOrderNotPublished` and `JobOrderExpired`. */
export const guardJobOrder = (openUntil: CivilDate | null, today: CivilDate): void => {
  if (openUntil === null) throw new Rejection('JobOrderNotPublished');
  if (openUntil < today) throw new Rejection('JobOrderExpired', undefined, { openUntil });
};
