import { matchingEvents } from '@academy/contracts';
import { causedBy, uuidv7, type Cause } from '@academy/event-store';
import { Rejection, type Category, type Message } from '@academy/kernel';
import { openLedger, type TestLedger } from '@academy/testing-infra';
import { candidates } from '../../candidate/candidates.js';
import { toAdmit, toNoteConsent, toOpen } from '../../candidate/domain/candidate.examples.js';
import { toPublish, toSubmit } from '../../job-order/domain/job-order.examples.js';
import { jobOrders } from '../../job-order/job-orders.js';
import { toConsent, toPropose, toSend } from '../../referral/domain/referral.examples.js';
import { referrals } from '../../referral/referrals.js';
import { toConfirm } from '../domain/placement.examples.js';
import { placements } from '../placements.js';
import { confirmTogether } from './confirm-together.js';

const someone: Cause = {
  correlationId: uuidv7(),
  causationId: uuidv7(),
  actor: { type: 'OPERATOR', id: 'employer-relations' },
  channel: 'WEB',
};
const { participationId: _, referral: __, ...agreed } = toConfirm().data;

describe('a placement together with its order and its referral', () => {
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
  const stateOf = async <C extends Message, S, E extends Message>(
    category: Category<C, S, E>,
    id: string,
  ): Promise<S> => (await ledger.streams.load(category, id)).state;

  /** An order with one opening, and people whose referrals to it were sent. */
  const referred = async (people: number) => {
    const jobOrderId = uuidv7();
    await run(jobOrders, jobOrderId, toSubmit({ jobOrderId, openings: 1 }));
    await run(jobOrders, jobOrderId, toPublish());
    const sent = [];
    for (let n = 0; n < people; n += 1) {
      const keys = { participantId: uuidv7(), referralId: uuidv7(), jobOrderId };
      const { participantId, referralId } = keys;
      await run(candidates, participantId, toOpen({ participantId }));
      await run(referrals, referralId, toPropose(keys));
      await run(candidates, participantId, toAdmit(1, keys));
      await run(referrals, referralId, toConsent());
      await run(referrals, referralId, toSend());
      sent.push({ ...agreed, ...keys, placementId: uuidv7() });
    }
    return { jobOrderId, sent };
  };

  const confirm = (terms: typeof agreed) =>
    causedBy(someone, () =>
      ledger.streams.transact({ commandId: uuidv7() }, (transaction) =>
        confirmTogether(transaction, terms),
      ),
    );

  it('MAT-5, MAT-12: takes the opening and ends the referral', async () => {
    const { jobOrderId, sent } = await referred(1);
    for (const terms of sent) {
      await confirm(terms);
      const { participantId, placementId } = terms;
      expect(await stateOf(placements, placementId)).toMatchObject({ status: 'confirmed' });
      expect(await stateOf(candidates, participantId)).toMatchObject({ liveReferrals: [] });
    }
    expect(await stateOf(jobOrders, jobOrderId)).toMatchObject({ status: 'filled' });
  });

  it('MAT-5: gives the last opening to one of many, and writes nothing for the others', async () => {
    const { sent } = await referred(4);
    const outcomes = await Promise.allSettled(sent.map(confirm));
    const refused = outcomes.filter(({ status }) => status === 'rejected');
    expect(refused).toEqual(
      Array(3).fill(expect.objectContaining({ reason: new Rejection('JobOrderAlreadyFilled') })),
    );

    const states = await Promise.all(
      sent.map(({ placementId }) => stateOf(placements, placementId)),
    );
    expect(states.filter(({ status }) => status === 'unknown')).toHaveLength(3);
    const live = await Promise.all(
      sent.map(async (one) => (await stateOf(candidates, one.participantId)).liveReferrals.length),
    );
    expect(live.sort()).toEqual([0, 1, 1, 1]);
  });

  it('leaves everything as it was when the order is another employer’s', async () => {
    const { jobOrderId, sent } = await referred(1);
    for (const terms of sent) {
      const refused = confirm({ ...terms, employerId: uuidv7() });
      await expect(refused).rejects.toMatchObject({ code: 'JobOrderOfAnotherEmployer' });
      expect(await stateOf(placements, terms.placementId)).toEqual({ status: 'unknown' });
    }
    expect(await stateOf(jobOrders, jobOrderId)).toMatchObject({ status: 'published' });
  });

  it('waits for somebody who has not entered the academy yet', async () => {
    const participantId = uuidv7();
    const { consentId } = toNoteConsent().data;
    await run(candidates, participantId, {
      type: 'NoteConsent',
      data: { participantId, consentId },
    });
    const early = confirm({ ...agreed, participantId, placementId: uuidv7() });
    await expect(early).rejects.toMatchObject({ name: 'NotYet', code: 'CandidacyNotOpened' });
  });
});
