import { topicOf, type ServiceName } from '@academy/contracts';
import {
  projections,
  type Bus,
  type KafkaBusOptions,
  type ProjectionEffect,
} from '@academy/event-bus';
import type { EventStore, EventStoreOptions } from '@academy/event-store';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import * as walk from '../../../libs/event-bus/src/conformance/walk.examples.js';
import type { Variant } from '../places.js';
import { plainly, type Walking } from '../walk-server.js';
import { CarelessReader } from './careless-reader.js';
import { relayWithoutLeader } from './claiming-relay.js';
import { ConcurrentSends } from './concurrent-sends.js';
import { deadLetters } from './dead-letters.js';
import { everyFourthFails } from './every-fourth.js';
import { followFeeds, readEchoes, type ReadPage } from './feed-follower.js';
import { rebuildOnce } from './hasty-rebuild.js';
import { readToHighWater } from './high-water-reader.js';
import { readImpatiently } from './impatient-reader.js';
import { readDense } from './sequenced-reader.js';
import { countedWalks, snapshotLate } from './stale-snapshot.js';
import { SwallowedAnswers } from './swallowing-sockets.js';
import { tornEffect } from './torn-effect.js';
import { readThenLook } from './two-statement-reader.js';
import { UnfencedLedger } from './unfenced-ledger.js';
import { readBelowXmin } from './xmin-reader.js';

/** What keeps the trail is given. */
export interface Following {
  readonly trail: Pool;
  readonly walking: Pool;
  readonly hearing: Pool;
  readonly bus: Bus;
  readonly services: readonly ServiceName[];
}

/** The one part of the product that a test build replaces. */
export interface Replacement {
  /** The ledger that walks. */
  readonly ledger?: new (options: EventStoreOptions) => EventStore;
  readonly kafkaBus?: new (options: KafkaBusOptions) => Bus;
  readonly walking?: (ledger: EventStore) => Walking;
  readonly relay?: (ledger: EventStore, bus: Bus) => void;
  /** What the trail's consumer does with its events. */
  readonly effect?: (trail: Pool, tables: DataSource) => ProjectionEffect;
  /** All that keeps the trail. */
  readonly follow?: (following: Following) => Promise<void>;
}

/** A follower of the ledgers themselves, with this reader of the steps. */
const reading =
  (reader: (ledger: Pool) => ReadPage): Required<Replacement>['follow'] =>
  async ({ trail, walking, hearing }) => {
    followFeeds(trail, { steps: reader(walking), echoes: readEchoes(hearing) });
  };

const unfenced = (reader: (ledger: Pool) => ReadPage): Replacement => ({
  ledger: UnfencedLedger,
  follow: reading(reader),
});

const rebuilding: Replacement = {
  ledger: UnfencedLedger,
  follow: async (following) => {
    await reading(readDense)(following);
    rebuildOnce(following.trail, following.walking);
  },
};

/** `S-01` is a setting of the database alone. */
export const replacements: Readonly<Record<Variant, Replacement>> = {
  unfenced: unfenced(readDense),
  troubled: { effect: (_, tables) => projections(tables, [walk.trails(everyFourthFails())]) },
  swallowed: { kafkaBus: SwallowedAnswers },
  snapshots: { walking: () => ({ ...plainly, category: countedWalks }) },
  'S-01': {},
  'S-02': { kafkaBus: ConcurrentSends },
  'S-03': unfenced(readThenLook),
  'S-04': unfenced(readImpatiently),
  'S-05': { follow: reading(readToHighWater) },
  'S-06': rebuilding,
  'S-07': unfenced(readBelowXmin),
  'S-08': { effect: tornEffect },
  'S-09': {
    follow: ({ trail, bus, services }) =>
      new CarelessReader(trail, bus).start(services.map(topicOf)),
  },
  'S-10': { effect: deadLetters },
  'S-11': { relay: relayWithoutLeader },
  'S-12': { walking: snapshotLate },
};
