import {
  EmployerConsentWithdrawalNoted,
  JobOfferExpired,
  PlacementConfirmed,
  ReferralExpired,
} from '@academy/contracts';
import { command, reaction, type Reaction } from '@academy/event-bus';
import { civilDateOf } from '@academy/kernel';
import { candidates } from '../../candidate/candidates.js';
import { honourWithdrawal } from '../../candidate/honour-withdrawal.js';
import { withdrawTogether } from '../decide-together.js';
import { keysOf } from '../domain/referral.js';

const noteClosed = ({ data }: ReferralExpired | JobOfferExpired) =>
  command(candidates, data.participantId, { type: 'NoteReferralClosed', data: keysOf(data) });

/** Whether a placement ends a person's other referrals; a paid activity is no employment (MAT-16). */
export const endsReferrals = ({ data: { programType } }: PlacementConfirmed): boolean =>
  programType !== 'WORK_EXPERIENCE';

/** What follows in matching when a consent, a job or somebody's patience ends. */
export const onReferrals = (): readonly Reaction[] => [
  reaction(ReferralExpired, 'NoteReferralClosed', async (event) => noteClosed(event)),
  reaction(JobOfferExpired, 'NoteReferralClosed', async (event) => noteClosed(event)),
  reaction(EmployerConsentWithdrawalNoted, 'WithdrawReferrals', async ({ data }, meta) => {
    const { participantId, consentId } = data;
    return honourWithdrawal({ participantId, consentId, on: civilDateOf(meta.recordedAt) });
  }),
  reaction(PlacementConfirmed, 'WithdrawReferrals', async (event) =>
    endsReferrals(event) ? withdrawTogether(event.data.participantId, 'PLACED') : null,
  ),
];
