import type { ReferralConsented, ReferralProposed } from '@academy/contracts';
import { Rejection, type CivilDate } from '@academy/kernel';
import type { ReferralEvent } from './events.js';

type Keys = Readonly<Pick<ReferralProposed['data'], 'referralId' | 'participantId' | 'jobOrderId'>>;
type Shared = Readonly<Pick<ReferralConsented['data'], 'sharedFields'>>;
type Agreement = Shared & Readonly<Pick<ReferralConsented['data'], 'consentId'>>;

/** A person's way to one job order. */
export type Referral =
  | { readonly status: 'unknown' }
  | ({ readonly status: 'proposed'; readonly answerBy: CivilDate } & Keys)
  | ({ readonly status: 'consented' } & Keys & Agreement)
  | ({ readonly status: 'declined' } & Keys)
  | ({ readonly status: 'sent'; readonly respondBy: CivilDate } & Keys & Shared);

export type KnownReferral = Exclude<Referral, { status: 'unknown' }>;

export const initialState: Referral = { status: 'unknown' };

/** What names a referral in every event of it. */
export const keysOf = ({ referralId, participantId, jobOrderId }: Keys): Keys => ({
  referralId,
  participantId,
  jobOrderId,
});

/** The referral after an event; every event names it whole. */
export const evolve = (_: Referral, { type, data }: ReferralEvent): Referral => {
  switch (type) {
    case 'ReferralProposed':
      return { status: 'proposed', ...keysOf(data), answerBy: data.answerBy };
    case 'ReferralConsented': {
      const { consentId, sharedFields } = data;
      return { status: 'consented', ...keysOf(data), consentId, sharedFields };
    }
    case 'ReferralDeclined':
      return { status: 'declined', ...keysOf(data) };
    case 'ReferralSent': {
      const { sharedFields, respondBy } = data;
      return { status: 'sent', ...keysOf(data), sharedFields, respondBy };
    }
  }
};

/** The referral, if it was proposed; rejects `ReferralNotProposed`. */
export const proposed = (referral: Referral): KnownReferral => {
  if (referral.status === 'unknown') throw new Rejection('ReferralNotProposed');
  return referral;
};

/** Whether people may be referred to an order on a day; rejects `JobOrderNotPublished` and `JobOrderExpired`. */
export const guardJobOrder = (openUntil: CivilDate | null, today: CivilDate): void => {
  if (openUntil === null) throw new Rejection('JobOrderNotPublished');
  if (openUntil < today) throw new Rejection('JobOrderExpired', undefined, { openUntil });
};
