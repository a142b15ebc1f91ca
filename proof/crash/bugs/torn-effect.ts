import { writing, type ProjectionEffect } from '@academy/event-bus';
import { inTransaction, ReadModelWriter } from '@academy/event-store';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import * as walk from '../../../libs/event-bus/src/conformance/walk.examples.js';

/** Long enough for a kill to fall between two transactions that should have been one. */
const BETWEEN_MS = 100;

/**
 * Seeded bug S-08 in the product's own consumer: the read model is written and committed by itself, and the checkpoint follows in
 * another transaction. The crash run must catch it.
 */
export const tornEffect = (pool: Pool, tables: DataSource): ProjectionEffect => {
  const model = walk.trails(walk.noTrouble());
  const writer = new ReadModelWriter(tables, model);
  return writing(model.uses, () =>
    Promise.resolve(async (arrivals) => {
      const events = arrivals.map(({ event }) => event);
      await inTransaction(pool, (own) => writer.apply(own, events));
      await sleep(BETWEEN_MS);
      return [];
    }),
  );
};
