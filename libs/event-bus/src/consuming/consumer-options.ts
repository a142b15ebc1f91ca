import type { EventContract, ServiceName } from '@academy/contracts';
import type { Pool } from 'pg';
import type { BatchSource } from '../bus.js';
import type { SourceReader } from '../source-reader.js';
import type { Effect } from './effect.js';

export interface ConsumerOptions {
  /** Its name for ever: progress and what is parked are kept under it. Also the group on the bus. */
  readonly name: string;
  /** The service's database, from `createPool`. */
  readonly pool: Pool;
  readonly from: BatchSource;
  /** The services whose events it follows. */
  readonly services: readonly ServiceName[];
  /** Every declared event; one that is missing here is unknown and parks. */
  readonly contracts: readonly EventContract[];
  readonly effect: Effect;
  /** Where missing events are read; without it a gap stops its partition. */
  readonly healing?: SourceReader;
  /** Of the running code: what another version parked is tried again at once. */
  readonly codeVersion: string;
  /** Batches and replays worked at the same time. */
  readonly atOnce?: number;
  /** How long what arrives may wait for more to share a transaction with, in ms; not while a reader waits for it. */
  readonly gatherMs?: number;
  readonly onError?: (error: unknown) => void;
}
