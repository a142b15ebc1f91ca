import {
  EmployerConsentWithdrawalNoted,
  JobOfferExpired,
  PlacementConfirmed,
  ReferralExpired,
} from '@academy/contracts';
import { command, reaction, type Reaction } from '@academy/event-bus';
import { civilDateOf, type CivilDate } from '@academy/kernel';
import { candidates } from '../../candidate/candidates.js';
import { consentsInForce } from '../../candidate/consent-in-force.js';
import type { Candidate } from '../../candidate/domain/candidate.js';
import { withdrawTogether } from '../decide-together.js';
import { keysOf, type KnownReferral } from '../domain/referral.js';

const noteClosed = ({ data }: ReferralExpired | JobOfferExpired) =>
  command(candidates, data.participantId, { type: 'NoteReferralClosed', data: keysOf(data) });

/**
 * Whether a referral loses its ground with a consent: one that rests on it and that no employer has opened, or one that the
 * person has still to agree to, when no other consent holds (MAT-11).
 */
export const restsOn =
  (consentId: string, on: CivilDate) =>
  (referral: KnownReferral, candidate: Candidate): boolean => {
    if (referral.status === 'proposed') return consentsInForce(candidate, on).length === 0;
    if (referral.status === 'consented') return referral.consentId === consentId;
    return referral.status === 'sent' && !referral.viewed && referral.consentId === consentId;
  };

/** Whether a placement ends a person's other referrals; a paid activity is no employment (MAT-16). */
export const endsReferrals = ({ data: { programType } }: PlacementConfirmed): boolean =>
  programType !== 'WORK_EXPERIENCE';

/** What follows in matching when a consent, a job or somebody's patience ends. */
export const onReferrals = (): readonly Reaction[] => [
  reaction(ReferralExpired, 'NoteReferralClosed', async (event) => noteClosed(event)),
  reaction(JobOfferExpired, 'NoteReferralClosed', async (event) => noteClosed(event)),
  reaction(EmployerConsentWithdrawalNoted, 'WithdrawReferrals', async ({ data }, meta) => {
    const isMeant = restsOn(data.consentId, civilDateOf(meta.recordedAt));
    return withdrawTogether(data.participantId, 'CONSENT_WITHDRAWN', isMeant);
  }),
  reaction(PlacementConfirmed, 'WithdrawReferrals', async (event) =>
    endsReferrals(event) ? withdrawTogether(event.data.participantId, 'PLACED', () => true) : null,
  ),
];
