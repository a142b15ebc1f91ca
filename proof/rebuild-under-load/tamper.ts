import { schemaOf } from '@academy/event-store';
import { setTimeout as sleep } from 'node:timers/promises';
import { liveOf } from './hashes.js';
import { Reader } from './reader.js';
import type { Stage } from './stage.js';
import { letterOf } from './trails.js';

/** What the reader and the hash said of a rebuild in the wrong way. */
export interface Tampered {
  readonly mixed: number;
  readonly hash: string;
}

const STRETCHES = 8;

/** Control: rewrites the live rows in place, a stretch after the other, as a rebuild without generations would. */
export const tamper = async (
  { world, app, generations }: Stage,
  generation: number,
  draw: () => string,
): Promise<Tampered> => {
  const reader = new Reader(app, draw);
  for (let stretch = 0; stretch < STRETCHES; stretch += 1) {
    await generations.pool.query(
      `update ${schemaOf(generation)}.trail set marks = replace(marks::text, $1, $2)::jsonb
        where abs(hashtext(participant_id::text)) % ${STRETCHES + 1} = $3`,
      [letterOf(generation), letterOf(1), stretch],
    );
    await sleep(50);
  }
  const { mixed } = await reader.stop();
  return { mixed, hash: (await liveOf(world)).hash };
};
