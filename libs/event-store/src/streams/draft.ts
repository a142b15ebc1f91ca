import type { Causation } from '@academy/contracts';
import { fold, Rejection, VersionConflict, type Category, type Message } from '@academy/kernel';
import type { ClaimChange, CommandRecord, NewEvent } from '../append/unit.js';
import type { Cause } from '../causation.js';
import type { EventStore } from '../event-store.js';
import type { StreamState } from './known-streams.js';
import { newEvent } from './new-event.js';

export interface ExecuteOptions {
  /** The command's identity: the same id is executed once, and a retry gets the first answer. */
  readonly commandId: string;
  /** The version the caller saw; another one is a `VersionConflict`. */
  readonly expectedVersion?: number;
  /** Keyed hash of the request body: the same id with another body is `CommandIdReused`. */
  readonly bodyHash?: string;
  /**
   * The command begins its stream: it is decided on an empty one without looking. The append finds out if there was something after
   * all; then, or where the decision fails, it is decided again on what is there.
   */
  readonly begins?: boolean;
}

/** A command that waits for its turn on a stream. */
export interface Pending<C> {
  readonly command: C;
  readonly options: ExecuteOptions;
  readonly cause: Cause;
}

/** What a command came to, before it is on disk. */
export type Decided =
  | { readonly kind: 'accepted'; readonly events: number; readonly claims: readonly string[] }
  | { readonly kind: 'rejected'; readonly rejection: Rejection }
  | { readonly kind: 'failed'; readonly error: unknown };

/** The policy version a command was decided under, where it carries one. */
const policyVersionOf = (command: Message): string | undefined => {
  const { policy } = command.data as { readonly policy?: { readonly version?: unknown } };
  return typeof policy?.version === 'string' ? policy.version : undefined;
};

const causationOf = (command: Message, { commandId }: ExecuteOptions, cause: Cause): Causation => {
  const policyVersion = policyVersionOf(command) ?? cause.policyVersion;
  return {
    correlationId: cause.correlationId,
    causationId: cause.causationId,
    commandId,
    actor: cause.actor,
    channel: cause.channel,
    ...(cause.traceparent === undefined ? {} : { traceparent: cause.traceparent }),
    ...(policyVersion === undefined ? {} : { policyVersion }),
  };
};

/** The record that a rejected command leaves for its retries. */
export const rejectedRecord = (
  { commandId, bodyHash }: ExecuteOptions,
  { version, position }: Pick<StreamState<unknown>, 'version' | 'position'>,
  { code, message, details }: Rejection,
): CommandRecord => ({
  commandId,
  bodyHash: bodyHash ?? null,
  streamVersion: version,
  lastEvent: null,
  position,
  rejection: { code, message, details },
});

/** Commands decided one after the other on one stream, each on its predecessor's outcome; nothing is written yet. */
export class StreamDraft<C extends Message, S, E extends Message> {
  state: S;
  readonly events: NewEvent[] = [];
  readonly claims: ClaimChange[] = [];
  readonly records: CommandRecord[] = [];

  constructor(
    private readonly store: EventStore,
    private readonly category: Category<C, S, E>,
    readonly streamId: string,
    readonly before: StreamState<S>,
  ) {
    this.state = before.state;
  }

  get version(): number {
    return this.before.version + this.events.length;
  }

  /** Decides one command on the state so far and takes its events in. */
  decide({ command, options, cause }: Pending<C>): Decided {
    try {
      if (options.expectedVersion !== undefined && options.expectedVersion !== this.version)
        throw new VersionConflict(this.streamId, options.expectedVersion, this.version);
      const decided = this.category.decider.decide(command, this.state);
      return this.take(decided, options, causationOf(command, options, cause));
    } catch (error) {
      if (!(error instanceof Rejection)) return { kind: 'failed', error };
      this.records.push(
        rejectedRecord(options, { version: this.version, position: this.before.position }, error),
      );
      return { kind: 'rejected', rejection: error };
    }
  }

  private take(decided: readonly E[], options: ExecuteOptions, meta: Causation): Decided {
    const { about, claims = () => [], decider } = this.category;
    const { streamId } = this;
    const events = decided.map((message) =>
      newEvent(this.store.contractOf(message.type), { about, streamId }, message, meta),
    );
    const changes = decided
      .flatMap((message) => claims(message))
      .map(({ claim, key }) => ({ take: claim === 'take', key, streamId }));
    this.events.push(...events);
    this.claims.push(...changes);
    this.state = fold(decider.evolve, this.state, decided);
    this.records.push({
      commandId: options.commandId,
      bodyHash: options.bodyHash ?? null,
      streamVersion: this.version,
      lastEvent: this.events.length === 0 ? null : this.events.length - 1,
      position: this.before.position,
      rejection: null,
    });
    return {
      kind: 'accepted',
      events: events.length,
      claims: changes.filter(({ take }) => take).map(({ key }) => key),
    };
  }
}
