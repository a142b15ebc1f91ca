import {
  EnrollmentCancelled,
  NotificationRequested,
  ParticipationExited,
  RecommendationIssued,
  registrationEvents,
} from '@academy/contracts';
import { causedBy, uuidv7, type Cause } from '@academy/event-store';
import { PolicyBook, shippedWith } from '@academy/platform';
import { FixedClock } from '@academy/testing';
import { openLedger, type TestLedger } from '@academy/testing-infra';
import { toStart } from '../participant/domain/participant.examples.js';
import { preferred } from '../participant/domain/standing.examples.js';
import { participants } from '../participant/participants.js';
import { registrationPolicies } from '../policies.js';
import { toldOfOthers, toldOfOwn } from './reactions/tellings.js';
import { textOf } from './templates.js';

const AT = '2026-03-02T01:00:00.000Z';
const someone: Cause = {
  correlationId: uuidv7(),
  causationId: uuidv7(),
  actor: { type: 'SYSTEM', id: 'registration' },
  channel: 'SYSTEM',
};

describe('what people are told', () => {
  const clock = new FixedClock(AT);
  const policies = new PolicyBook(shippedWith(registrationPolicies), clock);
  let ledger: TestLedger;

  beforeAll(async () => {
    const superuserUrl = process.env.TEST_POSTGRES_URL ?? '';
    const events = registrationEvents;
    ledger = await openLedger({ superuserUrl, service: 'registration', events, clock });
  });
  afterAll(() => ledger.close());

  const lines = () => {
    const tools = { policies, streams: ledger.streams };
    return [...toldOfOwn(tools), ...toldOfOthers(tools)];
  };
  /** Somebody, known to registration by the first step alone. */
  const person = async (): Promise<string> => {
    const participantId = uuidv7();
    const data = { ...toStart().data, participantId };
    await causedBy(someone, () =>
      ledger.streams.execute(
        participants,
        participantId,
        { type: 'StartRegistration', data },
        { commandId: uuidv7() },
      ),
    );
    return participantId;
  };
  /** Lets every line of the table hear an event about the person, and says what they are told of it. */
  const hears = async (participantId: string, name: string, data: object) => {
    const [first] = await ledger.store.readStream(`participant-${participantId}`);
    if (!first) throw new Error('nobody has registered');
    const event = { ...first, id: uuidv7(), service: 'registration', type: name } as const;
    const heard = { ...event, data: { ...data, participantId }, recordedAt: AT };
    for (const one of lines())
      if (one.contract.name === name)
        await causedBy(someone, () => one.run(ledger.streams, heard, uuidv7()));
    return toldTo(participantId);
  };
  const toldTo = async (participantId: string): Promise<NotificationRequested['data'][]> =>
    (await ledger.store.readFeed(0n, 10_000))
      .filter(({ type }) => type === NotificationRequested.name)
      .map(({ data }) => data as NotificationRequested['data'])
      .filter((data) => data.participantId === participantId);

  it('has one line for an event, and a whole text for every example of it', async () => {
    const contracts = lines().map(({ contract }) => contract);
    expect(new Set(contracts.map(({ wireType }) => wireType)).size).toBe(contracts.length);
    for (const { name, examples } of contracts) {
      const participantId = await person();
      for (const example of examples) await hears(participantId, name, example as object);
      const texts = (await toldTo(participantId)).map(({ templateCode, refs }) =>
        textOf(templateCode, refs, '김하늘'),
      );
      expect([name, texts.length > 0]).toEqual([name, true]);
      expect([name, ...texts].join('\n')).not.toMatch(/undefined|NaN| 0월|\( |님,\s+에/);
    }
  });

  it('goes by the ways that they wish', async () => {
    const participantId = await person();
    const { setAt: at, ...wished } = preferred.data;
    await causedBy(someone, () =>
      ledger.streams.execute(
        participants,
        participantId,
        {
          type: 'SetContactPreference',
          data: { ...wished, participantId, quietHours: { from: '21:00', to: '11:00' }, at },
        },
        { commandId: uuidv7() },
      ),
    );
    const [told] = await hears(participantId, 'ParticipantRegistered', {});
    expect(told).toMatchObject({
      channels: ['ALIMTALK', 'SMS', 'CALL'],
      quietHours: { from: '21:00', to: '11:00' },
      sendAfter: '2026-03-02T02:00:00.000Z',
    });
  });

  it('is one message of all that a run recommends', async () => {
    const participantId = await person();
    const [recommended] = RecommendationIssued.examples;
    await hears(participantId, RecommendationIssued.name, { ...recommended });
    const told = await hears(participantId, RecommendationIssued.name, { ...recommended });
    expect(told.map(({ templateCode }) => templateCode)).toEqual(['RECOMMENDATIONS']);
  });

  it('TRN-18: is that a run is not held, rather than that a place was cancelled', async () => {
    const participantId = await person();
    const [cancelled] = EnrollmentCancelled.examples;
    const reasonCode = 'CLASS_RUN_CANCELLED';
    const told = await hears(participantId, EnrollmentCancelled.name, { ...cancelled, reasonCode });
    expect(told).toMatchObject([{ templateCode: 'CLASS_RUN_CANCELLED' }]);
  });

  it('is nothing after a death', async () => {
    const participantId = await person();
    const [exited] = ParticipationExited.examples;
    const exitReason = 'DECEASED';
    expect(await hears(participantId, ParticipationExited.name, { ...exited, exitReason })).toEqual(
      [],
    );
  });
});
