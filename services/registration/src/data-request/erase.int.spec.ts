import { registrationEvents } from '@academy/contracts';
import { causedBy, uuidv7, type Cause } from '@academy/event-store';
import type { Category, Message } from '@academy/kernel';
import { PolicyBook, shippedWith } from '@academy/platform';
import { FileDocumentStore, KeyDestroyed, MemoryKeyRing } from '@academy/privacy';
import { FixedClock } from '@academy/testing';
import { openLedger, type TestLedger } from '@academy/testing-infra';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toStart } from '../participant/domain/participant.examples.js';
import { standingOf } from '../participant/domain/participant.js';
import { participants } from '../participant/participants.js';
import { registrationPolicies } from '../policies.js';
import { toPlace } from '../retention-hold/domain/retention-holds.examples.js';
import { retentionHolds } from '../retention-hold/retention-holds.js';
import { dataRequests } from './data-requests.js';
import { toFile } from './domain/data-request.examples.js';
import { erase, orderOf, underHolds, type Asked, type Shredder } from './erase.js';
import { draftOrder, stopTogether } from './reactions/account.reactions.js';

const AT = '2026-05-12T02:00:00.000Z';
const someone: Cause = {
  correlationId: uuidv7(),
  causationId: uuidv7(),
  actor: { type: 'OPERATOR', id: 'dpo' },
  channel: 'DESK',
};
const proposal: Asked = {
  type: 'ProposeErasure',
  data: { legalBasis: 'PIPA_36', retainedCategories: [], proposedBy: 'hq-operator', at: AT },
};
const approval: Asked = { type: 'ApproveErasure', data: { approvedBy: 'dpo', at: AT } };

describe('an erasure', () => {
  const clock = new FixedClock(AT);
  let ledger: TestLedger;
  let directory: string;
  let shredder: Shredder;
  let participantId: string;
  let requestId: string;

  beforeAll(async () => {
    const superuserUrl = process.env.TEST_POSTGRES_URL ?? '';
    const events = registrationEvents;
    ledger = await openLedger({ superuserUrl, service: 'registration', events, clock });
    directory = await mkdtemp(join(tmpdir(), 'erasure-'));
    const keyRing = new MemoryKeyRing();
    const documents = new FileDocumentStore(keyRing, { directory });
    shredder = { streams: ledger.streams, keyRing, documents };
  });
  afterAll(async () => {
    await ledger.close();
    await rm(directory, { recursive: true });
  });

  beforeEach(async () => {
    [participantId, requestId] = [uuidv7(), uuidv7()];
    const start = toStart();
    await run(participants, participantId, { ...start, data: { ...start.data, participantId } });
    const filed = toFile();
    const data = { ...filed.data, requestId, participantId, filedBy: participantId };
    await run(dataRequests, requestId, { ...filed, data });
  });

  const run = <C extends Message, S, E extends Message>(
    category: Category<C, S, E>,
    id: string,
    command: NoInfer<C>,
  ) =>
    causedBy(someone, () => ledger.streams.execute(category, id, command, { commandId: uuidv7() }));
  const ask = (asked: Asked) =>
    causedBy(someone, () => underHolds(ledger.streams, requestId, asked, { commandId: uuidv7() }));
  const request = async () => (await ledger.streams.load(dataRequests, requestId)).state;
  const standing = async () =>
    standingOf((await ledger.streams.load(participants, participantId)).state);

  it('REG-18: destroys key and documents once, however often it is carried out', async () => {
    const { keyRing, documents } = shredder;
    const contentType = 'text/plain';
    const { documentId } = await documents.put(participantId, Buffer.from('x'), { contentType });
    await ask(proposal);
    await ask(approval);
    const state = await request();
    if (state.status === 'unknown' || !state.approval) throw new Error('nothing was approved');
    const order = orderOf(state.approval);
    await Promise.all([1, 2, 3].map(() => causedBy(someone, () => erase(shredder, order))));

    await expect(keyRing.keyFor(participantId)).rejects.toThrow(KeyDestroyed);
    await expect(documents.get(participantId, documentId)).rejects.toThrow();
    expect(await standing()).toBe('CLOSED');
    expect(await request()).toMatchObject({ status: 'fulfilled' });
    const written = await ledger.store.readStream(`participant-${participantId}`);
    expect(written.filter(({ type }) => type === 'ParticipantErased')).toMatchObject([
      { data: { participantId, requestId, legalBasis: 'PIPA_36', approvedBy: 'dpo' } },
    ]);
    await expect(ask(proposal)).rejects.toMatchObject({ code: 'ParticipantErased' });
  });

  it('REG-18: is held up by a hold that is placed between the proposal and the approval', async () => {
    await ask(proposal);
    const hold = toPlace({ participantId, holdId: uuidv7() });
    await run(retentionHolds, participantId, hold);
    await expect(ask(approval)).rejects.toMatchObject({ code: 'RetentionHoldStands' });
    const { holdId } = hold.data;
    const lifting = { holdId, reasonCode: 'AUDIT_CLOSED', liftedBy: 'dpo', at: AT };
    await run(retentionHolds, participantId, { type: 'LiftHold', data: lifting });
    await ask(approval);
    expect(await request()).toMatchObject({ approval: { approvedBy: 'dpo' } });
  });

  it('T-02: of a draft that expired is nobody’s decision, and leaves no key', async () => {
    const order = draftOrder({ participantId, expiredAt: AT });
    await causedBy(someone, () => erase(shredder, order));
    await expect(shredder.keyRing.keyFor(participantId)).rejects.toThrow(KeyDestroyed);
    expect(await standing()).toBe('CLOSED');
    expect(await request()).toMatchObject({ status: 'received' });
  });

  it('T-29: begins with the withdrawal of the consent to collect and use, which suspends the account', async () => {
    const policies = new PolicyBook(shippedWith(registrationPolicies), clock);
    requestId = uuidv7();
    const stop = { participantId, requestId, at: AT };
    const commandId = uuidv7();
    const stopped = () =>
      causedBy(someone, () => stopTogether(ledger.streams, stop, policies, { commandId }));
    await stopped();
    await stopped();
    expect(await standing()).toBe('SUSPENDED');
    expect(await request()).toMatchObject({
      status: 'received',
      request: { kind: 'ERASE', dueOn: '2026-05-22' },
    });
  });
});
