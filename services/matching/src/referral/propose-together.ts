import type { ReferralProposed } from '@academy/contracts';
import type { Transaction } from '@academy/event-store';
import { candidates } from '../candidate/candidates.js';
import { guardEmployer } from '../employer/guard-employer.js';
import { openUntil } from '../job-order/domain/job-order.js';
import { jobOrders } from '../job-order/job-orders.js';
import type { policyOn } from '../policies.js';
import { referrals } from './referrals.js';

type Proposal = Omit<ReferralProposed['data'], 'answerBy'>;

/** Proposes a referral and gives it its place among the person's live ones, all or nothing (MAT-12). Rejects `EmployerUnderReview` too. */
export const proposeTogether = async (
  transaction: Transaction,
  proposal: Proposal,
  { rules, at }: { readonly rules: ReturnType<typeof policyOn>; readonly at: string },
): Promise<void> => {
  const { referralId, participantId, jobOrderId } = proposal;
  const order = await transaction.load(jobOrders, jobOrderId);
  const jobOrderOpenUntil = openUntil(order);
  await guardEmployer(transaction, order);
  await transaction.execute(referrals, referralId, {
    type: 'ProposeReferral',
    data: { ...proposal, jobOrderOpenUntil, policy: rules.proposal, at },
  });
  await transaction.execute(candidates, participantId, {
    type: 'AdmitReferral',
    data: { referralId, participantId, jobOrderId, policy: rules.referralLimit },
  });
};
