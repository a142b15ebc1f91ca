import type { PlacementConfirmed } from '@academy/contracts';
import type { Transaction } from '@academy/event-store';
import { NotYet, Rejection } from '@academy/kernel';
import { candidates } from '../../candidate/candidates.js';
import { jobOrders } from '../../job-order/job-orders.js';
import { decideTogether } from '../../referral/decide-together.js';
import { referrals } from '../../referral/referrals.js';
import type { ConfirmPlacement } from '../domain/confirm-placement.js';
import { placements } from '../placements.js';

type Terms = PlacementConfirmed['data'];
type Agreed = Omit<Terms, 'participationId'> & Pick<ConfirmPlacement['data'], 'policy' | 'at'>;
type ReferralFact = ConfirmPlacement['data']['referral'];

const participationOf = async (
  transaction: Transaction,
  { participantId }: Agreed,
): Promise<string> => {
  const candidate = await transaction.load(candidates, participantId);
  if (candidate.status === 'unopened') throw new NotYet('CandidacyNotOpened');
  return candidate.participationId;
};

const referralOf = async (
  transaction: Transaction,
  { referralId }: Agreed,
): Promise<ReferralFact> => {
  if (referralId === undefined) return null;
  const referral = await transaction.load(referrals, referralId);
  if (referral.status === 'unknown') return null;
  const { status, participantId, jobOrderId } = referral;
  const sent = ['sent', 'considered', 'offered', 'accepted'].includes(status);
  return { sent, participantId, jobOrderId };
};

const fillOpening = async (
  transaction: Transaction,
  { jobOrderId, employerId, placementId, at }: Agreed,
): Promise<void> => {
  if (jobOrderId === undefined) return;
  const order = await transaction.load(jobOrders, jobOrderId);
  if (order.status !== 'unknown' && order.employerId !== employerId)
    throw new Rejection('JobOrderOfAnotherEmployer');
  await transaction.execute(jobOrders, jobOrderId, {
    type: 'FillOpening',
    data: { placementId, at },
  });
};

/**
 * Confirms a placement, gives it an opening of its order (MAT-5) and ends the referral that led to it (MAT-12, MAT-13), all or nothing.
 * Throws `NotYet` `CandidacyNotOpened`; rejects `JobOrderOfAnotherEmployer` and what the three commands reject.
 */
export const confirmTogether = async (transaction: Transaction, agreed: Agreed): Promise<void> => {
  const { placementId, participantId, referralId } = agreed;
  const participationId = await participationOf(transaction, agreed);
  const referral = await referralOf(transaction, agreed);
  await transaction.execute(placements, placementId, {
    type: 'ConfirmPlacement',
    data: { ...agreed, participationId, referral },
  });
  await fillOpening(transaction, agreed);
  if (referralId === undefined || referral === null) return;
  const { jobOrderId } = referral;
  await decideTogether(
    transaction,
    { referralId, participantId, jobOrderId },
    { type: 'HireReferral', data: { placementId } },
  );
};
