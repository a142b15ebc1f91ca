import { createDatabase, type TestDatabase } from '@academy/testing-infra';
import fc from 'fast-check';
import type { Pool } from 'pg';
import { Column, DataSource, Entity, PrimaryColumn } from 'typeorm';
import { createPool, inTransaction } from '../pool.js';
import {
  cardEvents,
  cardProjection,
  cardTable,
  LedgerCard,
  ledgerCards,
  type CardEvent,
} from './ledger-card.examples.js';
import { ReadModelWriter } from './read-model-writer.js';
import { readModel } from './read-model.js';
import type { SourcedEvent } from './sourced-event.js';

const people = Array.from({ length: 4 }, (_, at) => `0199aaaa-0000-7000-8000-00000000000${at}`);

const sourced = (message: CardEvent, at: number): SourcedEvent => ({
  ...message,
  ...{ service: 'registration', position: BigInt(at + 1), previous: 0n, feedEpoch: 'e', slice: 0 },
  ...{ streamId: 's', streamVersion: 1, id: `id-${at}`, schemaVersion: 1, hlc: 1n },
  ...{ partitionKey: 'p', participantId: null, internal: false },
  occurredAt: '2026-03-02T00:00:00.000Z',
  recordedAt: new Date(Date.UTC(2026, 2, 2, 0, 0, at)).toISOString(),
  meta: {
    ...{ correlationId: 'c', causationId: 'c', commandId: 'c', channel: 'SYSTEM' },
    actor: { type: 'SYSTEM', id: 'spec' },
  },
});

const message: fc.Arbitrary<CardEvent> = fc.constantFrom(...people).chain((participantId) =>
  fc.oneof(
    fc
      .record({ name: fc.string({ unit: 'grapheme' }), day: fc.integer({ min: 1, max: 28 }) })
      .map(({ name, day }) => ({
        type: 'CardOpened' as const,
        data: {
          participantId,
          name: name.replaceAll('\0', ''),
          on: `2026-03-${String(day).padStart(2, '0')}`,
        },
      })),
    fc.integer({ min: -50, max: 90 }).map((amount) => ({
      type: 'AmountAdded' as const,
      data: { participantId, amount },
    })),
    fc.constant({ type: 'CardClosed' as const, data: { participantId } }),
  ),
);

/** What the rows must be, told without the projection, the writer or a table. */
const expectedOf = (events: readonly SourcedEvent[]) =>
  people.flatMap((id) => {
    const own = events.filter(
      ({ data }) => (data as { participantId: string }).participantId === id,
    );
    const closed = own.findLastIndex(({ type }) => type === 'CardClosed');
    const since = own.slice(closed + 1);
    const last = since.at(-1);
    if (!last) return [];
    const bodies = since.map(({ type, data }) => ({ type, ...(data as Record<string, unknown>) }));
    const opened = bodies.findLast(({ type }) => type === 'CardOpened') as
      { name?: string; on?: string } | undefined;
    const amounts = bodies
      .filter(({ type }) => type === 'AmountAdded')
      .map((body) => (body as unknown as { amount: number }).amount);
    const total = amounts.reduce((sum, amount) => sum + amount, 0);
    const rich = amounts.length > 0 && total > 100;
    return [
      {
        ...{ participant_id: id, name: opened?.name ?? null, opened_on: opened?.on ?? null },
        ...{ total, amounts, rich },
        history: bodies.map((body) =>
          'amount' in body ? { type: body.type, amount: body.amount } : { type: body.type },
        ),
        ...{ last_position: last.position, changed_at: last.recordedAt },
      },
    ];
  });

@Entity({ name: 'priced' })
class Priced {
  @PrimaryColumn({ type: 'text' }) readonly id!: string;
  @Column({ type: 'numeric', precision: 10, scale: 2 }) readonly price!: string;
}

@Entity({ name: 'twofold' })
class Twofold {
  @PrimaryColumn({ type: 'text' }) readonly one!: string;
  @PrimaryColumn({ type: 'text' }) readonly two!: string;
}

describe('the writer of a read model', () => {
  let database: TestDatabase;
  let pool: Pool;
  let source: DataSource;
  let writer: ReadModelWriter;

  beforeAll(async () => {
    database = await createDatabase('read_model');
    pool = createPool({ url: database.url, name: 'spec' });
    await pool.query(cardTable);
    const entities = [LedgerCard, Priced, Twofold];
    source = await new DataSource({ type: 'postgres', url: database.url, entities }).initialize();
    writer = new ReadModelWriter(source, ledgerCards);
  });
  beforeEach(() => pool.query('truncate ledger_card'));
  afterAll(async () => {
    await source.destroy();
    await pool.end();
    await database.drop();
  });

  const apply = (events: readonly SourcedEvent[]) =>
    inTransaction(pool, (client) => writer.apply(client, events));
  const rows = async () =>
    (await pool.query<object>('select * from ledger_card order by participant_id')).rows;

  it('leaves the rows of an independent fold, however the events are batched', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(message, { maxLength: 40 }),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 }),
        async (messages, sizes) => {
          await pool.query('truncate ledger_card');
          const events = messages.map(sourced);
          for (let at = 0, turn = 0; at < events.length; turn += 1) {
            const size = sizes[turn % sizes.length] ?? 1;
            await apply(events.slice(at, at + size));
            at += size;
          }
          expect(await rows()).toEqual(expectedOf(events));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('writes only the rows that changed', async () => {
    const [participantId = ''] = people;
    const opened = {
      type: 'CardOpened',
      data: { participantId, name: 'n', on: '2026-03-02' },
    } as const;
    const added = { type: 'AmountAdded', data: { participantId, amount: 5 } } as const;
    const closed = { type: 'CardClosed', data: { participantId } } as const;
    const xmin = async () =>
      (await pool.query<{ xmin: string }>('select xmin::text from ledger_card')).rows[0]?.xmin;
    await apply([sourced(opened, 0)]);
    const before = await xmin();
    await apply([sourced(added, 1), sourced(closed, 2), sourced(opened, 0)]);
    expect(await xmin()).toBe(before);
  });

  it('writes nothing when its transaction does not end', async () => {
    const [participantId = ''] = people;
    await expect(
      inTransaction(pool, async (client) => {
        await writer.apply(client, [
          sourced({ type: 'AmountAdded', data: { participantId, amount: 5 } }, 0),
        ]);
        throw new Error('cut');
      }),
    ).rejects.toThrow('cut');
    expect(await rows()).toEqual([]);
  });

  it('leaves events of other services alone, whatever their name', async () => {
    const [participantId = ''] = people;
    const event = sourced({ type: 'AmountAdded', data: { participantId, amount: 5 } }, 0);
    await apply([{ ...event, service: 'matching' }]);
    expect(await rows()).toEqual([]);
  });

  it('refuses a row that says more than the table keeps, or has another key', async () => {
    const [participantId = '', other = ''] = people;
    const strange = (row: object) =>
      new ReadModelWriter(source, { ...ledgerCards, project: () => row });
    const card = {
      ...{ total: 1, amounts: [], history: [], rich: false, lastPosition: 1n },
      changedAt: '2026-03-02T00:00:00.000Z',
    };
    const event = sourced({ type: 'CardClosed', data: { participantId } }, 0);
    const applying = (row: object) =>
      inTransaction(pool, (client) => strange(row).apply(client, [event]));
    await expect(applying({ ...card, participantId, mood: 'good' })).rejects.toThrow(
      'no column keeps the property mood',
    );
    await expect(applying({ ...card, participantId: other })).rejects.toThrow(/another key/);
  });

  it('refuses a table whose values would not come back as they went', () => {
    const model = (entity: new () => object) => ({ ...ledgerCards, entity });
    expect(() => new ReadModelWriter(source, model(Priced))).toThrow(
      'Priced.price: a read model cannot hold numeric exactly',
    );
    expect(() => new ReadModelWriter(source, model(Twofold))).toThrow(/exactly one primary key/);
  });

  it('serialises those that write rows of many people', async () => {
    const counter = new ReadModelWriter(source, {
      ...ledgerCards,
      kind: 'global',
      keyOf: () => people[0],
    });
    const [participantId = ''] = people;
    await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        inTransaction(pool, (client) =>
          counter.apply(client, [
            sourced({ type: 'AmountAdded', data: { participantId, amount: 1 } }, at),
          ]),
        ),
      ),
    );
    expect(await rows()).toMatchObject([{ total: 20 }]);
  });
});

describe('the declaration of a read model', () => {
  it('refuses contracts that are not those of its cases', () => {
    const declaration = { projection: cardProjection, entity: LedgerCard };
    expect(() => readModel({ ...declaration, uses: cardEvents.slice(1) })).toThrow(
      'ledger-card has cases for AmountAdded, CardClosed, CardOpened and uses AmountAdded, CardClosed',
    );
  });
});
