import { matchingEvents } from '@academy/contracts';
import { causedBy, uuidv7, type Cause } from '@academy/event-store';
import type { Category, Message } from '@academy/kernel';
import { openLedger, type TestLedger } from '@academy/testing-infra';
import { candidates } from '../../candidate/candidates.js';
import { toAdmit, toOpen } from '../../candidate/domain/candidate.examples.js';
import { toConfirmSelfFound, toStart } from '../../placement/domain/placement.examples.js';
import { placements } from '../../placement/placements.js';
import { toRespond } from '../../referral/domain/outcome.examples.js';
import { toConsent, toPropose, toSend } from '../../referral/domain/referral.examples.js';
import { referrals } from '../../referral/referrals.js';
import { withdrawFromOrder } from '../../referral/withdraw-from-order.js';
import { toPublish, toSubmit } from '../domain/job-order.examples.js';
import { jobOrders } from '../job-orders.js';
import { isUnanswered } from './job-order.reactions.js';

const someone: Cause = {
  correlationId: uuidv7(),
  causationId: uuidv7(),
  actor: { type: 'SYSTEM', id: 'matching' },
  channel: 'SYSTEM',
};

describe('an employer that is suspended', () => {
  let ledger: TestLedger;

  beforeAll(async () => {
    const superuserUrl = process.env.TEST_POSTGRES_URL ?? '';
    ledger = await openLedger({ superuserUrl, service: 'matching', events: matchingEvents });
  });
  afterAll(() => ledger.close());

  const run = <C extends Message, S, E extends Message>(
    category: Category<C, S, E>,
    id: string,
    command: NoInfer<C>,
  ) =>
    causedBy(someone, () => ledger.streams.execute(category, id, command, { commandId: uuidv7() }));
  const statusOf = async (referralId: string) =>
    (await ledger.streams.load(referrals, referralId)).state.status;

  const referTo = async (jobOrderId: string) => {
    const keys = { participantId: uuidv7(), referralId: uuidv7(), jobOrderId };
    await run(candidates, keys.participantId, toOpen({ participantId: keys.participantId }));
    await run(referrals, keys.referralId, toPropose(keys));
    await run(candidates, keys.participantId, toAdmit(1, keys));
    return keys;
  };

  it('MAT-1, vector 22: keeps its placements and loses three unanswered referrals', async () => {
    const jobOrderId = uuidv7();
    await run(jobOrders, jobOrderId, toSubmit({ jobOrderId, openings: 5 }));
    await run(jobOrders, jobOrderId, toPublish());
    const [proposed, agreed, sent, invited] = [
      await referTo(jobOrderId),
      await referTo(jobOrderId),
      await referTo(jobOrderId),
      await referTo(jobOrderId),
    ];
    for (const { referralId } of [agreed, sent, invited])
      await run(referrals, referralId, toConsent());
    for (const { referralId } of [sent, invited]) await run(referrals, referralId, toSend());
    await run(referrals, invited.referralId, toRespond());
    const placementId = uuidv7();
    await run(placements, placementId, {
      type: 'ConfirmPlacement',
      data: { ...toConfirmSelfFound().data, placementId },
    });
    await run(placements, placementId, toStart());

    await run(jobOrders, jobOrderId, {
      type: 'PauseJobOrder',
      data: { reason: 'EMPLOYER_SUSPENDED' },
    });
    const all = [proposed, agreed, sent, invited];
    const withdrawal = { reasonCode: 'EMPLOYER_SUSPENDED', isMeant: isUnanswered };
    await causedBy(someone, () =>
      withdrawFromOrder(all, withdrawal).execute(ledger.streams, { commandId: uuidv7() }),
    );

    expect((await ledger.streams.load(jobOrders, jobOrderId)).state.status).toBe('paused');
    for (const { referralId, participantId } of [proposed, agreed, sent]) {
      expect(await statusOf(referralId)).toBe('withdrawn');
      const { state } = await ledger.streams.load(candidates, participantId);
      expect(state.liveReferrals).toEqual([]);
    }
    expect(await statusOf(invited.referralId)).toBe('considered');
    expect((await ledger.streams.load(placements, placementId)).state.status).toBe('started');
  });
});
