import { writing, type ProjectionEffect } from '@academy/event-bus';
import {
  inTransaction,
  Poller,
  ReadModelWriter,
  type Found,
  type SourcedEvent,
} from '@academy/event-store';
import type { ClientBase, Pool } from 'pg';
import type { DataSource } from 'typeorm';
import * as walk from '../../../libs/event-bus/src/conformance/walk.examples.js';
import { everyFourthFails, MENDED_AFTER_MS } from './every-fourth.js';

interface Letter {
  readonly event: SourcedEvent;
  readonly writtenAt: number;
}

/**
 * Seeded bug S-10: what fails goes to a dead-letter queue and is tried again from there, once its cause has been seen to; the person's
 * later events do not wait for it. The queue does not outlive its process, which nobody kills here. The crash run must catch it.
 */
export const deadLetters = (pool: Pool, tables: DataSource): ProjectionEffect => {
  const model = walk.trails(everyFourthFails());
  const writer = new ReadModelWriter(tables, model);
  const queue: Letter[] = [];

  const attempt = async (client: ClientBase, event: SourcedEvent): Promise<boolean> => {
    await client.query('savepoint attempt');
    try {
      await writer.apply(client, [event]);
      return true;
    } catch {
      await client.query('rollback to savepoint attempt');
      return false;
    }
  };
  const retry = async (): Promise<Found> => {
    const letter = queue.find(({ writtenAt }) => performance.now() - writtenAt > MENDED_AFTER_MS);
    if (!letter) return 'nothing';
    if (await inTransaction(pool, (client) => attempt(client, letter.event)))
      queue.splice(queue.indexOf(letter), 1);
    return 'more';
  };
  new Poller({ poll: retry, idleMs: 100 }).start();

  return writing(model.uses, (client) =>
    Promise.resolve(async (arrivals) => {
      for (const { event } of arrivals)
        if (!(await attempt(client, event))) queue.push({ event, writtenAt: performance.now() });
      return [];
    }),
  );
};
