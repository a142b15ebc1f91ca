import { matchingEvents } from '@academy/contracts';
import { causedBy, uuidv7, type Cause } from '@academy/event-store';
import type { Category, Message } from '@academy/kernel';
import { openLedger, type TestLedger } from '@academy/testing-infra';
import { candidates } from '../candidate/candidates.js';
import { toAdmit, toNoteConsent, toOpen } from '../candidate/domain/candidate.examples.js';
import { honourWithdrawal } from '../candidate/honour-withdrawal.js';
import { decideTogether } from './decide-together.js';
import { toRespond } from './domain/outcome.examples.js';
import { toConsent, toPropose, toSend } from './domain/referral.examples.js';
import { referrals } from './referrals.js';

const someone: Cause = {
  correlationId: uuidv7(),
  causationId: uuidv7(),
  actor: { type: 'SYSTEM', id: 'matching' },
  channel: 'SYSTEM',
};

describe('a referral together with its place among the live ones', () => {
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
  const statusOf = async (id: string) => (await ledger.streams.load(referrals, id)).state.status;
  const liveOf = async (id: string) =>
    (await ledger.streams.load(candidates, id)).state.liveReferrals.length;
  const { consentId } = toNoteConsent().data;

  /** A person with three referrals: one proposed, one agreed to, one sent. */
  const referred = async () => {
    const participantId = uuidv7();
    await run(candidates, participantId, toOpen({ participantId }));
    await run(candidates, participantId, {
      type: 'NoteConsent',
      data: { participantId, consentId },
    });
    const keysOf = () => ({ participantId, referralId: uuidv7(), jobOrderId: uuidv7() });
    const all = [keysOf(), keysOf(), keysOf()] as const;
    for (const keys of all) {
      await run(referrals, keys.referralId, toPropose(keys));
      await run(candidates, participantId, toAdmit(1, keys));
    }
    const [, agreed, shown] = all;
    for (const { referralId } of [agreed, shown])
      await run(referrals, referralId, toConsent({ consentId }));
    await run(referrals, shown.referralId, toSend());
    return { participantId, all, shown };
  };

  it('MAT-12, MAT-13: gives the place back with the outcome, and only then', async () => {
    const { participantId, shown } = await referred();
    const decide = (command: ReturnType<typeof toRespond>) =>
      causedBy(someone, () =>
        ledger.streams.transact({ commandId: uuidv7() }, (transaction) =>
          decideTogether(transaction, shown, command),
        ),
      );
    await decide(toRespond());
    expect(await liveOf(participantId)).toBe(3);
    await decide(toRespond({ result: 'REJECT', reasonCode: 'SKILL' }));
    expect(await statusOf(shown.referralId)).toBe('rejected');
    expect(await liveOf(participantId)).toBe(2);
  });

  it('MAT-11, REG-17, vector 17: withdraws all that rests on a consent that ended, twice the same', async () => {
    const { participantId, all } = await referred();
    await run(candidates, participantId, {
      type: 'NoteConsentWithdrawal',
      data: { participantId, consentId, effectiveAt: '2026-03-10T04:30:00.000Z' },
    });
    for (const commandId of [uuidv7(), uuidv7()])
      await causedBy(someone, () =>
        honourWithdrawal({ participantId, consentId, on: '2026-03-10' }).execute(ledger.streams, {
          commandId,
        }),
      );
    for (const { referralId } of all) expect(await statusOf(referralId)).toBe('withdrawn');
    expect(await liveOf(participantId)).toBe(0);
    const [, agreed] = all;
    await expect(run(referrals, agreed.referralId, toSend())).rejects.toMatchObject({
      code: 'ReferralNotConsented',
    });
  });
});
