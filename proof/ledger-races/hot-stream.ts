import { causedBy, createPool, Streams, uuidv7, type EventStore } from '@academy/event-store';
import { Rejection } from '@academy/kernel';
import { openLedger } from '@academy/testing-infra';
import type pg from 'pg';
import * as account from '../../libs/event-store/src/account.examples.js';
import { appendTo } from './writers.js';

const COMMANDS = 500;
const SEATS = 25;
/** Statements for all commands together from which on it is a storm. */
const STORM = COMMANDS / 5;

type Decided = 'accepted' | 'rejected';
type Act = (id: string, number: number) => Promise<Decided>;
type Check = readonly [finding: string, held: boolean];

/** What many commands on one stream at once came to. */
interface Rush {
  readonly accepted: number;
  /** Whether the stream is 1..accepted, as PostgreSQL says. */
  readonly exact: boolean;
  /** Statements that the commands cost, reads and retries included. */
  readonly statements: number;
}

/** Counts what a pool is asked from now on. */
const countOn = (pool: pg.Pool): (() => number) => {
  let count = 0;
  const ask = pool.query.bind(pool) as (...given: unknown[]) => unknown;
  pool.query = ((...given: unknown[]) => {
    count += 1;
    return ask(...given);
  }) as typeof pool.query;
  return () => count;
};

const rush = async (outside: pg.Pool, pools: readonly pg.Pool[], act: Act): Promise<Rush> => {
  const id = uuidv7();
  const counts = pools.map(countOn);
  const decided = await Promise.all(
    Array.from({ length: COMMANDS }, (_, number) => act(id, number)),
  );
  const statements = counts.reduce((sum, count) => sum + count(), 0);
  const accepted = decided.filter((one) => one === 'accepted').length;
  const { rows } = await outside.query<{ versions: number[] }>(
    `select coalesce(array_agg(stream_version order by stream_version), '{}') versions from es.events where stream_id = $1`,
    [`account-${id}`],
  );
  const versions = rows[0]?.versions ?? [];
  const exact =
    versions.length === accepted && versions.every((version, index) => version === index + 1);
  return { accepted, exact, statements };
};

/** As services do it: commands through the product's one handler. */
const throughStreams = (stores: readonly EventStore[], seats: number): Act => {
  const instances = stores.map((store) => new Streams(store));
  const cause = account.someone;
  return async (id, number) => {
    const streams = instances[number % instances.length];
    const command = account.makeEntry(id, seats);
    try {
      await causedBy(cause, async () =>
        streams?.execute(account.accounts, id, command, { commandId: uuidv7() }),
      );
      return 'accepted';
    } catch (error) {
      if (error instanceof Rejection && error.code === 'LimitReached') return 'rejected';
      throw error;
    }
  };
};

/** As others do it: each command reads, decides and appends alone, and begins again after a conflict. */
const eachAlone =
  (pool: pg.Pool): Act =>
  async (id) => {
    for (;;) {
      const { version, position } = await appendTo(pool, id, SEATS);
      if (version >= SEATS) return 'rejected';
      if (position !== null) return 'accepted';
    }
  };

const tell = (name: string, { accepted, statements }: Rush): string =>
  `${COMMANDS} commands at once on one stream, ${name}: ${accepted} accepted, ${COMMANDS - accepted} rejected, ${statements} statements`;

/** Many commands on one stream at once: the exact outcome, and no storm of retries; a handler without queues is caught. */
export const rushes = async (superuserUrl: string): Promise<Check[]> => {
  const ledger = await openLedger({
    superuserUrl,
    service: 'registration',
    events: account.accountEvents,
  });
  const outside = createPool({ url: ledger.urlOf('owner'), name: 'rush', max: 16 });
  const stores = [ledger.store, ledger.anotherInstance(), ledger.anotherInstance()];
  const checks: Check[] = [];
  const judge = (name: string, result: Rush, accepted: number): void => {
    const { exact, statements } = result;
    checks.push([tell(name, result), exact && result.accepted === accepted && statements <= STORM]);
  };
  try {
    for (const [name, instances] of [
      ['one instance', stores.slice(0, 1)],
      ['three instances', stores],
    ] as const)
      for (const seats of [SEATS, COMMANDS]) {
        const pools = instances.map(({ pool }) => pool);
        const act = throughStreams(instances, seats);
        judge(`${seats} seats, ${name}`, await rush(outside, pools, act), seats);
      }
    const storm = await rush(outside, [outside], eachAlone(outside));
    checks.push([`control CAUGHT, ${tell('each alone', storm)}`, storm.statements > STORM]);
    return checks;
  } finally {
    await outside.end();
    await ledger.close();
  }
};
