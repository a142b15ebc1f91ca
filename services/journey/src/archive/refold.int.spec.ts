import { allEvents, sliceOf, toCloudEvent, type ServiceName } from '@academy/contracts';
import { projections, type Arrival } from '@academy/event-bus';
import {
  createPool,
  inTransaction,
  readModel,
  send,
  type EventMeta,
  type SourcedEvent,
} from '@academy/event-store';
import type { Projection } from '@academy/kernel';
import { openLedger, type TestLedger } from '@academy/testing-infra';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import pg, { type ClientBase, type Pool } from 'pg';
import { Column, DataSource, Entity, PrimaryColumn } from 'typeorm';
import { journeyEvents, type JourneyEvent } from '../journey-event.js';
import { Archive1764000000002 } from '../migrations/0002-archive.migration.js';
import { ArchiveByPerson1764000004000 } from '../migrations/0004-archive-by-person.migration.js';
import { archive } from './archive.js';

/** Every event of a person in the order in which it was folded: nothing is more sensitive to it. */
@Entity({ schema: 'read', name: 'footprint' })
class Footprint {
  @PrimaryColumn('uuid', { name: 'participant_id' }) readonly participantId!: string;
  @Column('text', { array: true }) readonly steps!: readonly string[];
}

const stamp =
  () =>
  (row: Footprint | undefined, meta: EventMeta): Footprint => ({
    participantId: meta.participantId ?? '',
    steps: [...(row?.steps ?? []), `${meta.service}/${meta.position}`],
  });

const footprint = {
  name: 'footprint',
  kind: 'keyed',
  keyOf: (_: JourneyEvent, { participantId }: EventMeta) => participantId ?? undefined,
  cases: Object.fromEntries(journeyEvents.map(({ name }) => [name, stamp])),
} as unknown as Projection<JourneyEvent, Footprint, EventMeta>;

const footprints = readModel({ projection: footprint, entity: Footprint, uses: journeyEvents });

const EPOCH = randomUUID();
const CONSUMER = 'journey.spec';
const of: Partial<Record<ServiceName, (typeof allEvents)[number]>> = Object.fromEntries(
  (['registration', 'counseling', 'matching'] as const).map((service) => [
    service,
    allEvents.find((contract) => contract.service === service && !contract.internal),
  ]),
);

/** A person's event of a service at a place in that service and at an instant of the clock. */
const arrival = (key: string, service: ServiceName, position: bigint, hlc: bigint): Arrival => {
  const contract = of[service];
  if (!contract) throw new Error(`no event of ${service}`);
  const event: SourcedEvent = {
    ...{ service, position, previous: position - 1n, hlc, feedEpoch: EPOCH, slice: sliceOf(key) },
    ...{ streamId: `spec-${key}`, streamVersion: 1, id: randomUUID(), type: contract.name },
    ...{ schemaVersion: contract.version, partitionKey: key, participantId: key, internal: false },
    ...{ occurredAt: '2026-03-02T00:00:00.000Z', recordedAt: '2026-03-02T00:00:00.000Z' },
    data: contract.examples[0],
    meta: {
      ...{ correlationId: 'c', causationId: 'c', commandId: randomUUID(), channel: 'SYSTEM' },
      actor: { type: 'SYSTEM', id: 'spec' },
    },
  };
  return { event, wire: toCloudEvent(service, event) };
};

describe('a person whose events arrive late', () => {
  let ledger: TestLedger;
  let pool: Pool;
  let source: DataSource;

  beforeAll(async () => {
    ledger = await openLedger({
      superuserUrl: process.env.TEST_POSTGRES_URL ?? '',
      service: 'registration',
      events: [],
    });
    const migrations = [Archive1764000000002, ArchiveByPerson1764000004000];
    const owner = new DataSource({ type: 'postgres', url: ledger.urlOf('owner'), migrations });
    await owner.initialize();
    await owner.runMigrations();
    await owner.query(
      'create table read.footprint (participant_id uuid primary key, steps text[] not null)',
    );
    await owner.destroy();
    const url = ledger.urlOf('projector');
    pool = createPool({ url, name: 'spec' });
    source = await new DataSource({ type: 'postgres', url, entities: [Footprint] }).initialize();
  });
  afterAll(async () => {
    await source.destroy();
    await pool.end();
    await ledger.close();
  });

  const refolding = () =>
    projections(source, [footprints], {
      refolding: { consumer: CONSUMER, contracts: allEvents, archive },
    });

  /** What was seen moves on; two people of one run may share a slice, so it may stand there already. */
  const see = (client: ClientBase, { service, slice, feedEpoch, position }: SourcedEvent) =>
    client.query(
      `insert into es.seen values ($1, $2, $3, $4, $5)
       on conflict (consumer, source, slice) do update set position = excluded.position`,
      [CONSUMER, service, slice, feedEpoch, position],
    );

  /** Takes arrivals in as the consumer does: effect, then what was seen, in one transaction. */
  const take = (effect: ReturnType<typeof projections>, arrivals: readonly Arrival[]) =>
    inTransaction(pool, async (client) => {
      expect(await effect.apply(client, arrivals)).toEqual(new Map());
      for (const { event } of arrivals) await see(client, event);
    });

  const stepsOf = async (key: string) => {
    const { rows } = await pool.query<{ steps: string[] }>(
      'select steps from read.footprint where participant_id = $1',
      [key],
    );
    return rows[0]?.steps ?? [];
  };

  /** A journey told by three services, and an order of arrival that keeps each service's own. */
  const journey = fc
    .array(fc.constantFrom('registration', 'counseling', 'matching'), {
      minLength: 2,
      maxLength: 9,
    })
    .chain((services) =>
      fc.record({
        services: fc.constant(services as ServiceName[]),
        turns: fc.shuffledSubarray(services as ServiceName[], { minLength: services.length }),
        ahead: fc.boolean(),
        batch: fc.integer({ min: 1, max: 3 }),
      }),
    );

  let positions = 0n;
  const told = (services: readonly ServiceName[]) => {
    const key = randomUUID();
    return services.map((service) => {
      positions += 1n;
      return arrival(key, service, positions, positions * 10n);
    });
  };

  const inTurns = (arrivals: readonly Arrival[], turns: readonly ServiceName[]): Arrival[] => {
    const rest = [...arrivals];
    return turns.flatMap((service) => {
      const at = rest.findIndex(({ event }) => event.service === service);
      return at < 0 ? [] : rest.splice(at, 1);
    });
  };

  /** Batches of one source, as a partition delivers them. */
  const batches = (arrivals: readonly Arrival[], size: number): Arrival[][] => {
    const all: Arrival[][] = [];
    for (const one of arrivals) {
      const last = all.at(-1);
      const fits = last && last.length < size && last[0]?.event.service === one.event.service;
      if (fits) last.push(one);
      else all.push([one]);
    }
    return all;
  };

  it('has the same rows in every order of arrival, also when the archive is ahead', async () => {
    await fc.assert(
      fc.asyncProperty(journey, async ({ services, turns, ahead, batch }) => {
        const arrivals = told(services);
        if (ahead) await inTransaction(pool, (client) => send(client, archive.keep(arrivals)));
        const effect = refolding();
        for (const load of batches(inTurns(arrivals, turns), batch)) await take(effect, load);
        const [first] = arrivals;
        expect(await stepsOf(first?.event.partitionKey ?? '')).toEqual(
          arrivals.map(({ event }) => `${event.service}/${event.position}`),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('would not have them without being folded anew', async () => {
    const [early, late] = told(['registration', 'counseling']);
    if (!early || !late) throw new Error('nothing was told');
    const careless = projections(source, [footprints]);
    for (const load of [[late], [early]]) await take(careless, load);
    expect(await stepsOf(early.event.partitionKey)).toEqual([
      `counseling/${late.event.position}`,
      `registration/${early.event.position}`,
    ]);
  });

  it('is folded without what waits for a mended code', async () => {
    const [first, parked, last] = told(['registration', 'counseling', 'matching']);
    if (!first || !parked || !last) throw new Error('nothing was told');
    const effect = refolding();
    await inTransaction(pool, (client) => send(client, archive.keep([first, parked, last])));
    await take(effect, [last]);
    const { event } = parked;
    const client = new pg.Client({ connectionString: ledger.urlOf('projector') });
    await client.connect();
    await client.query(
      `insert into es.parked (consumer, source, partition_key, feed_epoch, position, hlc, event, reason, detail, code_version)
       values ($1, $2, $3, $4, $5, $6, '{}', 'failed', 'spec', 'one')`,
      [CONSUMER, event.service, event.partitionKey, EPOCH, event.position, event.hlc],
    );
    await see(client, event);
    await client.end();
    await take(effect, [first]);
    expect(await stepsOf(event.partitionKey)).toEqual([
      `registration/${first.event.position}`,
      `matching/${last.event.position}`,
    ]);
  });
});
