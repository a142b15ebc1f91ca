import {
  EmployerSuspended,
  EmployerVerificationLapsed,
  JobOrderClosed,
  JobOrderExpired,
  JobOrderFilled,
  JobOrderPaused,
  JobOrderRevised,
  JobOrderSubmitted,
} from '@academy/contracts';
import { command, reaction, type Commanded, type Reaction } from '@academy/event-bus';
import { civilDateOf } from '@academy/kernel';
import type { Tools } from '@academy/platform';
import { policyOn } from '../../policies.js';
import { ReferralCard } from '../../referral/read-model/referral-card.entity.js';
import { withdrawFromOrder, type Meant } from '../../referral/withdraw-from-order.js';
import { jobOrders } from '../job-orders.js';
import { JobOrderCard } from '../read-model/job-order-card.entity.js';

type Needs = Pick<Tools, 'policies' | 'readModels' | 'consistency'>;

/** The read models are asked what a stream cannot say: which orders, which referrals. They must have seen what went before. */
const caughtUp = ({ consistency }: Needs, position: bigint): Promise<void> =>
  consistency.atLeast(`matching:${position}`);

/** An employer that has not answered: nothing of theirs goes on (MAT-1). */
export const isUnanswered: Meant = ({ status, ...referral }) =>
  ['proposed', 'consented', 'sent'].includes(status) ||
  ('result' in referral && referral.result === 'HOLD');

/** Who has agreed on a job with the employer keeps it. */
const isNotAgreed: Meant = ({ status }) => status !== 'offered' && status !== 'accepted';
/** Nothing was shown to the employer yet, so nobody waits for an answer. */
const isNotSent: Meant = ({ status }) => status === 'proposed' || status === 'consented';

const pauseOrders = async (
  needs: Needs,
  employerId: string,
  { position, reason }: { readonly position: bigint; readonly reason: string },
): Promise<Commanded | null> => {
  await caughtUp(needs, position);
  const orders = await needs.readModels
    .getRepository(JobOrderCard)
    .find({ select: { jobOrderId: true }, where: { employerId, status: 'PUBLISHED' } });
  if (orders.length === 0) return null;
  return {
    execute: (streams, options) =>
      streams.transact(options, async (transaction) => {
        for (const { jobOrderId } of orders)
          await transaction.execute(jobOrders, jobOrderId, {
            type: 'PauseJobOrder',
            data: { reason },
          });
      }),
  };
};

const withdraw = async (
  needs: Needs,
  jobOrderId: string,
  { position, ...withdrawal }: { position: bigint; reasonCode: string; isMeant: Meant },
): Promise<Commanded | null> => {
  await caughtUp(needs, position);
  const cards = await needs.readModels.getRepository(ReferralCard).findBy({ jobOrderId });
  return cards.length === 0 ? null : withdrawFromOrder(cards, withdrawal);
};

/** What follows for orders and their referrals when an order, or its employer, changes. */
export const onOrders = (needs: Needs): readonly Reaction[] => {
  const toScreen = (jobOrderId: string, recordedAt: string) => {
    const policy = policyOn(needs.policies, civilDateOf(recordedAt)).publication;
    return command(jobOrders, jobOrderId, { type: 'ScreenJobOrder', data: { policy } });
  };
  return [
    reaction(JobOrderSubmitted, 'ScreenJobOrder', async ({ data }, { recordedAt }) =>
      toScreen(data.jobOrderId, recordedAt),
    ),
    reaction(JobOrderRevised, 'ScreenJobOrder', async ({ data }, { recordedAt }) =>
      toScreen(data.jobOrderId, recordedAt),
    ),
    reaction(EmployerSuspended, 'PauseOrders', async ({ data }, { position }) =>
      pauseOrders(needs, data.employerId, { position, reason: 'EMPLOYER_SUSPENDED' }),
    ),
    reaction(EmployerVerificationLapsed, 'PauseOrders', async ({ data }, { position }) =>
      pauseOrders(needs, data.employerId, { position, reason: 'VERIFICATION_LAPSED' }),
    ),
    reaction(JobOrderPaused, 'WithdrawReferrals', async ({ data }, { position }) =>
      data.reason === 'EMPLOYER_SUSPENDED'
        ? withdraw(needs, data.jobOrderId, {
            position,
            reasonCode: data.reason,
            isMeant: isUnanswered,
          })
        : null,
    ),
    reaction(JobOrderFilled, 'WithdrawReferrals', async ({ data }, { position }) =>
      withdraw(needs, data.jobOrderId, { position, reasonCode: 'FILLED', isMeant: () => true }),
    ),
    reaction(JobOrderClosed, 'WithdrawReferrals', async ({ data }, { position }) =>
      withdraw(needs, data.jobOrderId, {
        position,
        reasonCode: 'ORDER_CLOSED',
        isMeant: isNotAgreed,
      }),
    ),
    reaction(JobOrderExpired, 'WithdrawReferrals', async ({ data }, { position }) =>
      withdraw(needs, data.jobOrderId, {
        position,
        reasonCode: 'ORDER_EXPIRED',
        isMeant: isNotSent,
      }),
    ),
  ];
};
