import { startPostgres } from '@academy/embedded';
import { createPool, type EventStore } from '@academy/event-store';
import { openLedger } from '@academy/testing-infra';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { accountEvents } from '../../libs/event-store/src/account.examples.js';
import { MISLED } from '../../libs/event-store/src/append/unit.examples.js';
import { blindReaders, unfencedLedger } from '../../libs/event-store/variants/unfenced.sql.js';
import { resultOf, type Dose, type Proof } from '../proof.js';
import { rushes } from './hot-stream.js';
import { describe, isClean, judge, type Sighting, type Verdict } from './verdict.js';
import { commandWriter, dawdlingWriter, ledgerWrite, unfencedWrite } from './writers.js';

const WRITERS = 24;

type Line = readonly [string, boolean];
type ReadAfter = (checkpoint: bigint) => Promise<Sighting[]>;

/** Reads on until the writers have stopped and nothing more comes: the last commits count too. */
const readUntilDrained = async (
  read: ReadAfter,
  writing: Promise<unknown>,
): Promise<Sighting[]> => {
  const writers = { stopped: false };
  void writing.finally(() => {
    writers.stopped = true;
  });
  const delivered: Sighting[] = [];
  let checkpoint = 0n;
  for (;;) {
    const last = writers.stopped;
    const batch = await read(checkpoint);
    delivered.push(...batch);
    checkpoint = batch.at(-1)?.position ?? checkpoint;
    if (batch.length === 0 && last) return delivered;
    if (batch.length === 0) await sleep(1);
  }
};

const race = async (writers: readonly Promise<Sighting[]>[], read: ReadAfter): Promise<Verdict> => {
  const writing = Promise.all(writers);
  const [committed, delivered] = await Promise.all([writing, readUntilDrained(read, writing)]);
  return judge(committed.flat(), delivered);
};

const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

const feedOf =
  (store: EventStore): ReadAfter =>
  async (after) =>
    (await store.readFeed(after, 500)).map(({ streamId, streamVersion, position }) => ({
      stream: streamId,
      version: streamVersion,
      position,
    }));

/** What a race over the ledger itself shows. */
const linesOf = async (name: string, store: EventStore, verdict: Verdict): Promise<Line[]> => {
  const { rows: misled } = await store.pool.query(MISLED);
  return [
    [describe(name, verdict), isClean(verdict)],
    [`${name}: ${misled.length} events name another predecessor than theirs`, misled.length === 0],
  ];
};

const fencedRaces = async (superuserUrl: string, seconds: number): Promise<Line[]> => {
  const open = () => openLedger({ superuserUrl, service: 'registration', events: accountEvents });
  const raw = async (database: string): Promise<pg.Pool> => {
    const url = new URL(superuserUrl);
    url.pathname = `/${database}`;
    const pool = createPool({ url: url.href, name: 'race', max: WRITERS });
    await pool.query('create table public.scratch (id bigint generated always as identity)');
    return pool;
  };

  const alone = await open();
  const pool = await raw(alone.database);
  const until = performance.now() + seconds * 1_000;
  const transactions = await race(
    many(WRITERS, () => dawdlingWriter(pool, until, ledgerWrite)),
    feedOf(alone.store),
  );
  const lines = await linesOf('24 writers', alone.store, transactions);
  await pool.end();
  await alone.close();

  const shared = await open();
  const more = await raw(shared.database);
  const instances = [shared.store, shared.anotherInstance(), shared.anotherInstance()];
  const end = performance.now() + seconds * 1_000;
  const threeInstances = await race(
    [
      ...instances.flatMap((store) => many(WRITERS / 3 - 2, () => commandWriter(store, end))),
      ...many(6, () => dawdlingWriter(more, end, ledgerWrite)),
    ],
    feedOf(shared.store),
  );
  lines.push(...(await linesOf('24 writers over three instances', shared.store, threeInstances)));
  await more.end();
  await shared.close();
  return lines;
};

const controls = async (
  superuserUrl: string,
  seconds: number,
): Promise<Record<string, Verdict>> => {
  const verdicts: Record<string, Verdict> = {};
  for (const [name, sql] of Object.entries(blindReaders)) {
    const pool = createPool({ url: superuserUrl, name: 'control', max: WRITERS + 1 });
    await pool.query('drop schema if exists variant cascade; drop table if exists public.scratch');
    await pool.query(unfencedLedger);
    await pool.query('create table public.scratch (id bigint generated always as identity)');
    const until = performance.now() + seconds * 1_000;
    const read: ReadAfter = async (after) => {
      const { rows } = await pool.query<{ position: bigint; stream_id: string; version: number }>(
        sql,
        [after],
      );
      return rows.map(({ position, stream_id: stream, version }) => ({
        position,
        stream,
        version,
      }));
    };
    verdicts[name] = await race(
      many(WRITERS, () =>
        dawdlingWriter(pool, until, unfencedWrite(name === 'one-statement fence')),
      ),
      read,
    );
    await pool.end();
  }
  return verdicts;
};

const run = async (dose: Dose) => {
  const seconds = dose === 'full' ? 60 : 4;
  const folder = await mkdtemp(join(tmpdir(), 'academy-races-'));
  await chmod(folder, 0o755);
  const postgres = await startPostgres({ folder });
  try {
    const fenced = await fencedRaces(postgres.superuserUrl, seconds);
    const blind = await controls(postgres.superuserUrl, dose === 'full' ? 20 : 4);
    const hot = await rushes(postgres.superuserUrl);
    return resultOf([
      ...fenced,
      ...Object.entries(blind).map(
        ([name, verdict]) =>
          [
            `control ${isClean(verdict) ? 'NOT CAUGHT' : 'CAUGHT'}, ${describe(name, verdict)}`,
            !isClean(verdict),
          ] as const,
      ),
      ...hot,
    ]);
  } finally {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  }
};

/** Nothing is lost or inverted between concurrent writers and a reader of the feed; the readers that look right are caught. */
export const ledgerRaces: Proof = {
  name: 'ledger-races',
  claim:
    '24 writers with rollbacks and writes before the append, alone and over three instances: committed set = delivered set, ' +
    'every stream 1..n, positions strictly rising, each event names its predecessor; 500 commands on one stream at once: the exact outcome, no storm of retries; ' +
    'three unfenced readers and a handler without queues are caught',
  run,
};
