import { causedBy, uuidv7 } from '@academy/event-store';
import type { Category, Message } from '@academy/kernel';
import type { OpenService } from '@academy/platform';
import { KeyDestroyed, MemoryKeyRing } from '@academy/privacy';
import { FixedClock } from '@academy/testing';
import { eventually, openNeighbourhood, type Neighbourhood } from '@academy/testing-infra';
import { consentLedgers } from '../consent-ledger/consent-ledgers.js';
import { collectUse, toGrant } from '../consent-ledger/domain/consent-ledger.examples.js';
import { registration } from '../definition.js';
import { toStart } from '../participant/domain/participant.examples.js';
import { participants } from '../participant/participants.js';
import { ParticipantCards } from '../participant/read-model/participant-card.queries.js';
import { DataRequestCards } from './read-model/data-request-cards.queries.js';

describe('registration with its timers and reactions', () => {
  const clock = new FixedClock('2026-03-02T00:30:00.000Z');
  const keyRing = new MemoryKeyRing();
  let service: OpenService;
  let neighbours: Neighbourhood<never>;

  beforeAll(async () => {
    neighbours = await openNeighbourhood({ definition: registration, clock, keyRing });
    service = neighbours.service;
  }, 60_000);
  afterAll(() => neighbours.close());

  const run = <C extends Message, S, E extends Message>(
    category: Category<C, S, E>,
    id: string,
    command: NoInfer<C>,
  ) => {
    const commandId = uuidv7();
    const actor = { type: 'OPERATOR', id: 'hq-operator' } as const;
    const cause = {
      correlationId: commandId,
      causationId: commandId,
      actor,
      channel: 'DESK',
    } as const;
    return causedBy(cause, () =>
      service.tools.streams.execute(category, id, command, { commandId }),
    );
  };
  const begin = async (): Promise<string> => {
    const participantId = uuidv7();
    const start = toStart();
    await run(participants, participantId, { ...start, data: { ...start.data, participantId } });
    await keyRing.keyFor(participantId);
    return participantId;
  };
  const statusOf = async (participantId: string) =>
    (await new ParticipantCards(service.tools.readModels).find(participantId))?.status;

  it('T-29: asks for the erasure of whoever withdraws the consent to collect and use', async () => {
    const participantId = await begin();
    const consent = toGrant(collectUse, { participantId, consentId: uuidv7() });
    await run(consentLedgers, participantId, consent);
    await run(consentLedgers, participantId, {
      type: 'WithdrawConsent',
      data: { participantId, purpose: 'COLLECT_USE', channel: 'APP', at: clock.now() },
    });
    const requests = new DataRequestCards(service.tools.readModels);
    await eventually(
      async () => {
        expect(await statusOf(participantId)).toBe('SUSPENDED');
        expect(await requests.of(participantId)).toMatchObject([
          { kind: 'ERASE', status: 'RECEIVED', dueOn: '2026-03-12' },
        ]);
      },
      { within: 30_000 },
    );
  }, 60_000);

  it('T-02: deletes the personal data of a draft after 30 days, by itself', async () => {
    const participantId = await begin();
    clock.moveTo('2026-04-01T00:30:00.000Z');
    await eventually(
      async () => {
        expect(await statusOf(participantId)).toBe('ERASED');
        await expect(keyRing.keyFor(participantId)).rejects.toThrow(KeyDestroyed);
      },
      { within: 30_000 },
    );
  }, 60_000);
});
