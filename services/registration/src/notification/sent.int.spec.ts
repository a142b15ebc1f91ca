import { registrationEvents } from '@academy/contracts';
import { causedBy, Timers, uuidv7, withTimers, type Cause } from '@academy/event-store';
import type { Category, Message } from '@academy/kernel';
import { PolicyBook, shippedWith, tasks } from '@academy/platform';
import { MemoryKeyRing, Sealer } from '@academy/privacy';
import { FixedClock } from '@academy/testing';
import { openLedger, type TestLedger } from '@academy/testing-infra';
import { DataSource } from 'typeorm';
import { consentLedgers } from '../consent-ledger/consent-ledgers.js';
import { collectUse, toGrant } from '../consent-ledger/domain/consent-ledger.examples.js';
import { InterviewTime1764000041000 } from '../migrations/0041-interview-time.migration.js';
import { toStart, toVerify } from '../participant/domain/participant.examples.js';
import { participants } from '../participant/participants.js';
import { registrationPolicies } from '../policies.js';
import { toRequest } from './domain/notification.examples.js';
import type { NotificationGateway } from './gateway/notification-gateway.js';
import { ReferenceGateway } from './gateway/reference-gateway.js';
import { notifications } from './notifications.js';
import { onOwnNotifications } from './reactions/notification.reactions.js';
import { InterviewTime } from './read-model/interview-time.entity.js';

const AT = '2026-03-02T01:00:00.000Z';
const someone: Cause = {
  correlationId: uuidv7(),
  causationId: uuidv7(),
  actor: { type: 'SYSTEM', id: 'registration' },
  channel: 'SYSTEM',
};
const away: NotificationGateway = { handOver: () => Promise.reject(new Error('no answer')) };

describe('a notification on its way to a person', () => {
  const clock = new FixedClock(AT);
  const policies = new PolicyBook(shippedWith(registrationPolicies), clock);
  const keyRing = new MemoryKeyRing();
  const sealer = new Sealer(keyRing);
  let gateway: ReferenceGateway;
  let ledger: TestLedger;
  let readModels: DataSource;

  beforeAll(async () => {
    const superuserUrl = process.env.TEST_POSTGRES_URL ?? '';
    const events = registrationEvents;
    ledger = await openLedger({ superuserUrl, service: 'registration', events, clock });
    const url = ledger.urlOf('owner');
    readModels = new DataSource({ type: 'postgres', url, entities: [InterviewTime] });
    await readModels.initialize();
    await readModels.query('create schema if not exists read');
    await new InterviewTime1764000041000().up(readModels.createQueryRunner());
  });
  afterAll(async () => {
    await readModels.destroy();
    await ledger.close();
  });
  beforeEach(() => {
    clock.moveTo(AT);
    gateway = new ReferenceGateway();
  });

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

  /** Somebody with a number in clear only here, who consents. */
  const person = async (phone: string): Promise<string> => {
    const participantId = uuidv7();
    const name = await sealer.seal(participantId, 'IDENTITY', '김하늘');
    const contact = await sealer.seal(participantId, 'CONTACT', phone);
    const { data } = toVerify({ participantId });
    if (!data.answer.verified) throw new Error('the example is verified');
    const identity = { ...data.answer.identity, name, phone: contact };
    await run(participants, participantId, {
      type: 'StartRegistration',
      data: { ...toStart().data, participantId },
    });
    const verified = toVerify({ participantId, answer: { verified: true, identity } });
    await run(participants, participantId, verified);
    await run(
      consentLedgers,
      participantId,
      toGrant(collectUse, { participantId, consentId: uuidv7() }),
    );
    return participantId;
  };

  const request = async (participantId: string) => {
    const notificationId = uuidv7();
    await run(notifications, notificationId, toRequest({ notificationId, participantId }));
    return notificationId;
  };
  /** Fires what is due and tells the reactions of the latest event, as often as is said. */
  const send = async (notificationId: string, through: NotificationGateway, times = 1) => {
    await new Timers(ledger.streams, clock, [withTimers(notifications, ledger.streams)]).fireDue();
    await tell(notificationId, through, times);
  };
  const tell = async (notificationId: string, through: NotificationGateway, times = 1) => {
    const latest = (await ledger.store.readStream(`notification-${notificationId}`)).at(-1);
    if (!latest) throw new Error('nothing was requested');
    const { streams } = ledger;
    const known = onOwnNotifications(through)({ streams, sealer, clock, policies, readModels });
    const event = { ...latest, service: 'registration' } as const;
    const told = known.filter(({ contract }) => contract.name === latest.type);
    for (let time = 0; time < times; time += 1)
      for (const one of told) await causedBy(someone, () => one.run(streams, event, uuidv7()));
  };

  it('is read once, however often it is handed over, and stands in no event', async () => {
    const notificationId = await request(await person('010-0000-0001'));
    await send(notificationId, gateway, 3);
    expect(gateway.taken).toMatchObject([
      { messageId: `${notificationId}:SMS`, to: '01000000001' },
    ]);
    expect(gateway.taken[0]?.text).toContain('김하늘님, 인재등록을 마쳤습니다.');
    const events = await ledger.store.readStream(`notification-${notificationId}`);
    expect(events.map(({ type }) => type)).toEqual([
      'NotificationRequested',
      'NotificationCameDue',
      'NotificationHandedOver',
    ]);
    expect(JSON.stringify(events.map(({ data }) => data))).not.toMatch(/김하늘|0000-?0001"/);
  });

  it('goes to the number that the person stated last', async () => {
    const participantId = await person('010-0000-0001');
    const phone = await sealer.seal(participantId, 'CONTACT', '010-0000-0002');
    await run(participants, participantId, {
      type: 'ChangeContact',
      data: { participantId, phone, at: AT },
    });
    await send(await request(participantId), gateway);
    expect(gateway.taken).toMatchObject([{ to: '01000000002' }]);
  });

  it('T-09: speaks of an interview at the time at which it takes place, and at no former one', async () => {
    const participantId = await person('010-0000-0001');
    const [interviewId, cancelled] = [uuidv7(), uuidv7()];
    const [former, latest] = ['2026-03-02T05:00:00.000Z', '2026-03-02T06:00:00.000Z'];
    const times = readModels.getRepository(InterviewTime);
    await times.save({ interviewId, at: new Date(latest) });
    const remindedOf = async (refId: string, at: string) => {
      const notificationId = uuidv7();
      const refs = { refId, at };
      const reminder = { templateCode: 'INTERVIEW_REMINDER', refs, notificationId, participantId };
      await run(notifications, notificationId, toRequest(reminder));
      await send(notificationId, gateway);
      return (await stateOf(notifications, notificationId)).status;
    };
    expect(await remindedOf(interviewId, former)).toBe('cancelled');
    expect(await remindedOf(cancelled, former)).toBe('cancelled');
    expect(gateway.taken).toEqual([]);
    await remindedOf(interviewId, latest);
    expect(gateway.taken[0]?.text).toContain('3월 2일 15:00에 면접이 있습니다');
  });

  it('is nothing when what it reminds of is over or off', async () => {
    const participantId = await person('010-0000-0001');
    const reminders = [
      { templateCode: 'APPOINTMENT_REMINDER', refs: { at: '2026-03-02T00:59:00.000Z' } },
      { templateCode: 'CONSENT_EXPIRING', refs: { refId: uuidv7(), on: '2026-03-16' } },
    ];
    for (const reminder of reminders) {
      const notificationId = uuidv7();
      const asked = toRequest({ ...reminder, notificationId, participantId });
      await run(notifications, notificationId, asked);
      await send(notificationId, gateway);
      expect(await stateOf(notifications, notificationId)).toMatchObject({ status: 'cancelled' });
    }
    expect(gateway.taken).toEqual([]);
  });

  it('to a number that reaches nobody becomes a call on the next working day', async () => {
    const participantId = await person('010-0000-0009');
    const notificationId = await request(participantId);
    await send(notificationId, gateway);
    await tell(notificationId, gateway, 2);
    expect(gateway.taken).toEqual([]);
    const opened = (await ledger.store.readFeed(0n, 1_000)).filter(
      ({ type, data }) =>
        type === 'TaskOpened' && (data as { refId?: string }).refId === notificationId,
    );
    expect(opened).toMatchObject([
      { data: { kind: 'CALL_TASK', owner: 'CAMPUS_OPERATOR', participantId, dueOn: '2026-03-03' } },
    ]);
    const { taskId } = opened[0]?.data as { taskId: string };
    expect(await stateOf(tasks, taskId)).toMatchObject({ status: 'open' });
  });

  it('waits while the gateway is away, and goes out when it is back', async () => {
    const notificationId = await request(await person('010-0000-0001'));
    await send(notificationId, away);
    expect(await stateOf(notifications, notificationId)).toMatchObject({
      status: 'waiting',
      sendAfter: '2026-03-02T01:05:00.000Z',
    });
    clock.moveTo('2026-03-02T01:05:00.000Z');
    await send(notificationId, gateway);
    expect(gateway.taken).toHaveLength(1);
  });

  it('goes to nobody who took the consent back or was erased', async () => {
    const [withdrawn, erased] = [await person('010-0000-0001'), await person('010-0000-0002')];
    const ids = [await request(withdrawn), await request(erased)] as const;
    await run(consentLedgers, withdrawn, {
      type: 'WithdrawConsent',
      data: { participantId: withdrawn, purpose: 'COLLECT_USE', channel: 'APP', at: AT },
    });
    await keyRing.destroy(erased, { approvedBy: 'dpo-1', legalBasis: 'PIPA 21', at: AT });
    for (const id of ids) await send(id, gateway);
    expect(gateway.taken).toEqual([]);
    for (const id of ids)
      expect(await stateOf(notifications, id)).toMatchObject({ status: 'cancelled' });
  });
});
