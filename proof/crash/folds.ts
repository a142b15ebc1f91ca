import { partsFor } from '@academy/event-bus';
import { createPool, Generations, schemaOf } from '@academy/event-store';
import { setTimeout as sleep } from 'node:timers/promises';
import * as walk from '../../libs/event-bus/src/conformance/walk.examples.js';
import { FAMILY } from './kept-trail.js';
import type { Databases } from './look.js';
import { foldReference, hashOf, rowsOf } from './reference-fold.js';

/** The same history folded three times: as it happened, again from the archive, and by an independent reference. */
export interface Folds {
  readonly live: string;
  readonly rebuilt: string;
  readonly reference: string;
  /** Events that the rebuild folded in bulk. */
  readonly events: number;
  /** What the product's own comparison said of the two generations. */
  readonly equal: boolean;
}

const PATIENCE_MS = 60_000;
const WORKERS = 2;

/** Asks for a rebuild as an operator does, by the database; the instance that runs does it. */
const rebuild = async (generations: Generations, events: number) => {
  const { generation } = await generations.begin(
    FAMILY,
    partsFor([walk.trails(walk.noTrouble())], events, WORKERS),
  );
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    const found = await generations.find(generation);
    if (found.state === 'CATCHING_UP') return found;
    if (found.state === 'FAILED' || performance.now() > deadline)
      throw new Error(`the rebuild is ${found.state}: ${found.detail ?? 'no word of it'}`);
    await sleep(200);
  }
};

/** `projector`: of the trail's database; `owners`: how an outside program reads. Nothing may be walking meanwhile. */
export const foldThrice = async (projector: string, owners: Databases): Promise<Folds> => {
  const pool = createPool({ url: projector, name: 'operator', max: 2 });
  try {
    const generations = new Generations(pool);
    const reference = await foldReference(owners);
    const events = reference.reduce((sum, { marks }) => sum + marks.length, 0);
    const rebuilt = await rebuild(generations, events);
    const { equal } = await generations.compare(rebuilt.generation);
    return {
      live: hashOf(await rowsOf(owners.trail, 'read')),
      rebuilt: hashOf(await rowsOf(owners.trail, schemaOf(rebuilt.generation))),
      reference: hashOf(reference),
      events: rebuilt.events,
      equal,
    };
  } finally {
    await pool.end();
  }
};
