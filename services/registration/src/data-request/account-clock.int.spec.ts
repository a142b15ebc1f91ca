import { busMigrations, PostgresBus, type SourceReader } from '@academy/event-bus';
import {
  causedBy,
  createPool,
  provisionDatabase,
  roleOf,
  uuidv7,
  type Purpose,
} from '@academy/event-store';
import type { Category, Message } from '@academy/kernel';
import { openService, type OpenService } from '@academy/platform';
import {
  BlindIndexer,
  FileDocumentStore,
  KeyDestroyed,
  MemoryKeyRing,
  Sealer,
} from '@academy/privacy';
import { FixedClock } from '@academy/testing';
import { eventually, startScratchCluster } from '@academy/testing-infra';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { consentLedgers } from '../consent-ledger/consent-ledgers.js';
import { collectUse, toGrant } from '../consent-ledger/domain/consent-ledger.examples.js';
import { registration } from '../definition.js';
import { toStart } from '../participant/domain/participant.examples.js';
import { participants } from '../participant/participants.js';
import { ParticipantCards } from '../participant/read-model/participant-card.queries.js';
import { DataRequestCards } from './read-model/data-request-cards.queries.js';

const nothingIsLost: SourceReader = {
  read: () => Promise.reject(new Error('the bus of a spec loses nothing')),
};

const newDatabase = async (superuserUrl: string, database: string) => {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  const passwords = {
    owner: roleOf(database, 'owner'),
    app: roleOf(database, 'app'),
    projector: roleOf(database, 'projector'),
  };
  await provisionDatabase(client, database, passwords).finally(() => client.end());
  return (purpose: Purpose): string => {
    const url = new URL(superuserUrl);
    url.pathname = `/${database}`;
    url.username = url.password = roleOf(database, purpose);
    return url.href;
  };
};

describe('registration with its timers and reactions', () => {
  const clock = new FixedClock('2026-03-02T00:30:00.000Z');
  const keyRing = new MemoryKeyRing();
  let service: OpenService;
  const closing: (() => Promise<unknown>)[] = [];

  beforeAll(async () => {
    // A service refuses the quick settings of the cluster that specs share.
    const cluster = await startScratchCluster({ fsync: 'on', full_page_writes: 'on' });
    const { superuserUrl } = cluster.server();
    const [busUrl, urlOf] = [
      await newDatabase(superuserUrl, 'bus_spec'),
      await newDatabase(superuserUrl, 'registration_spec'),
    ];
    const migrations = [...busMigrations];
    const source = new DataSource({ type: 'postgres', url: busUrl('owner'), migrations });
    await source.initialize();
    await source.runMigrations();
    await source.destroy();
    const pool = createPool({ url: busUrl('app'), name: 'spec', max: 12 });
    const bus = new PostgresBus({ pool });
    service = await openService(registration, {
      databaseUrl: (_, purpose) => urlOf(purpose),
      bus,
      sources: nothingIsLost,
      clock,
      keyRing,
      sealer: new Sealer(keyRing),
      blindIndexer: new BlindIndexer(randomBytes(32)),
      documents: new FileDocumentStore(keyRing, { directory: tmpdir() }),
      auth: { issuer: 'http://127.0.0.1:9/nobody-signs-in' },
      fingerprintKey: randomBytes(32),
      roles: ['relay', 'consumer'],
      log: { level: 'silent' },
    });
    await service.workers.start();
    closing.push(
      () => service.workers.stop(),
      () => service.close(),
      () => bus.close(),
      () => pool.end(),
      () => cluster.drop(),
    );
  }, 60_000);
  afterAll(async () => {
    for (const close of closing) await close();
  });

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
