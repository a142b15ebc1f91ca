import {
  foundOf,
  inTransaction,
  moveCheckpoint,
  Poller,
  readCheckpoint,
  type Found,
} from '@academy/event-store';
import type { Pool } from 'pg';
import { writeMarks, type Mark } from './trail-marks.js';

export interface Placed extends Mark {
  readonly position: bigint;
}

/** What a reader makes of a ledger after its checkpoint, and where it goes on. */
export interface Page {
  readonly marks: readonly Mark[];
  readonly to: bigint;
}

/** Reads a ledger on after a checkpoint. */
export type ReadPage = (checkpoint: bigint) => Promise<Page>;

export const PAGE = 500;

/** Everything up to the last one, where there is any. */
export const pageOf = (placed: readonly Placed[], checkpoint: bigint): Page => ({
  marks: placed,
  to: placed.at(-1)?.position ?? checkpoint,
});

const ECHOES = `select position, participant_id::text person, 'e' || (data->>'step') mark
  from es.events where position > $1 order by position limit ${PAGE}`;

/** The reader of the ledger that echoes. Its writers take the ledger's lock, so that this is all there is to it. */
export const readEchoes =
  (ledger: Pool): ReadPage =>
  async (checkpoint) =>
    pageOf((await ledger.query<Placed>(ECHOES, [checkpoint])).rows, checkpoint);

/** How far the steps, or the echoes, have been applied. */
export type Source = 'steps' | 'echoes';

export const CONSUMER = 'follower';

/** Applies what a reader gives it, in one transaction with the checkpoint, until there is no more. */
const follow = (trail: Pool, source: Source, read: ReadPage): void => {
  const poll = async (): Promise<Found> => {
    const from = await readCheckpoint(trail, CONSUMER, source);
    const { marks, to } = await read(from);
    if (to === from) return 'nothing';
    await inTransaction(trail, async (client) => {
      await writeMarks(client, marks);
      await moveCheckpoint(client, { consumer: CONSUMER, source, from, to });
    });
    return foundOf(marks.length, PAGE);
  };
  new Poller({ poll, idleMs: 50 }).start();
};

/** A read model that follows the ledgers themselves, as in a service that keeps it beside its own events: without a bus. */
export const followFeeds = (trail: Pool, readers: Readonly<Record<Source, ReadPage>>): void => {
  follow(trail, 'steps', readers.steps);
  follow(trail, 'echoes', readers.echoes);
};
