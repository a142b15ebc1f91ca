import { Streams, type EventStore } from '@academy/event-store';
import { setTimeout as sleep } from 'node:timers/promises';
import { walks } from '../../../libs/event-bus/src/conformance/walk.examples.js';
import type { Answer } from '../places.js';
import type { Walking } from '../walk-server.js';

/** Events after which a stream counts as long. */
const LONG = 10;
/** Until the snapshotter gets to a stream, others have written to it. */
const LATER_MS = 60;

/** Walks that count their steps, so that an event that is folded twice is counted twice. */
export const countedWalks: typeof walks = {
  ...walks,
  snapshot: { every: LONG, version: 1 },
  decider: {
    ...walks.decider,
    evolve: (steps, { type }) => (type === 'StepTaken' ? steps + 1 : steps),
  },
};

const KEEP = `insert into es.snapshots (stream_id, stream_version, position, shape, state, taken_at) values ($1, $2, $3, 1, $4, now())
  on conflict (stream_id) do update set stream_version = excluded.stream_version, position = excluded.position, state = excluded.state
  where es.snapshots.stream_version < excluded.stream_version`;

/**
 * Seeded bug S-12: a snapshotter that takes note of the version when a command was answered, and folds the stream later. The state
 * knows events that the version does not, and whoever begins from there folds them again. The crash run must catch it.
 */
export const snapshotLate = (store: EventStore): Walking => {
  const snapshots = new Streams(store);
  const keep = async (person: string, { streamVersion, position }: Answer): Promise<void> => {
    await sleep(LATER_MS);
    // By the events alone, as the first snapshot of a stream is always made.
    const { state } = await snapshots.load(walks, person);
    await store.pool.query(KEEP, [`walk-${person}`, streamVersion, position, String(state)]);
  };
  return {
    // Read from the snapshots, which are the snapshotter's to write.
    category: { ...countedWalks, snapshot: { every: Number.MAX_SAFE_INTEGER, version: 1 } },
    answered: (person, answer) => {
      if (answer.streamVersion % LONG === 0) void keep(person, answer).catch(() => undefined);
    },
  };
};
