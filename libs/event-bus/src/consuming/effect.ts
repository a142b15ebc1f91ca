import type { EventContract } from '@academy/contracts';
import type { Statement } from '@academy/event-store';
import type { ClientBase } from 'pg';
import type { Arrival } from './arrival.js';
import type { Failure } from './failure.js';

/** The arrivals that had no effect, and why; those behind a failed one of the same key included. */
export type Failures = ReadonlyMap<Arrival, Failure>;

/** The events that an effect is for. `any`: every valid envelope as it came, also of a type or version unknown to this code. */
export type Uses = readonly EventContract[] | 'any';

/** What is to be written for arrivals, all or some of those that were read for, in order. May read more. Rejects where one fails. */
export type Write = (arrivals: readonly Arrival[]) => Promise<readonly Statement[]>;

/** Reads on this connection, in the transaction of the writing, what the effect of arrivals begins with: its first statements at once. */
export type Read = (client: ClientBase, arrivals: readonly Arrival[]) => Promise<Write>;

/**
 * What becomes of a source that is in another epoch: `start-anew` reads its slices again from their beginning, for effects that are
 * had once however often they are asked for; `wait` leaves everything as it is until somebody rebuilds.
 */
export type OnAnotherEpoch = 'start-anew' | 'wait';

/** Rows that are written in the transaction of the consumer's progress. */
export interface ProjectionEffect {
  readonly kind: 'projections';
  readonly uses: Uses;
  readonly onAnotherEpoch: OnAnotherEpoch;
  /** Towards all arrivals, or none: where reading or a statement fails the transaction is lost. */
  readonly read: Read;
  /** Applies arrivals in order on this connection, leaving out those that fail. Rejects only for what a later attempt may mend. */
  readonly apply: (client: ClientBase, arrivals: readonly Arrival[]) => Promise<Failures>;
}

/** Commands that are executed before the consumer's progress is written; their ids make twice once. */
export interface ReactionEffect {
  readonly kind: 'reactions';
  readonly uses: readonly EventContract[];
  readonly onAnotherEpoch: OnAnotherEpoch;
  /** Reacts to arrivals, each key's in order. Rejects only for what a later attempt may mend. */
  readonly react: (arrivals: readonly Arrival[]) => Promise<Failures>;
  /** Refusals so far: final outcomes, by the rejection's code. */
  readonly rejections: ReadonlyMap<string, number>;
}

/** What a consumer does with its events. */
export type Effect = ProjectionEffect | ReactionEffect;
