import { type Category, type Message, type Rejection, type Timer } from '@academy/kernel';
import type { AppendUnit, ClaimChange, CommandRecord, StreamWrite } from '../append/unit.js';
import type { Cause } from '../causation.js';
import type { EventStore } from '../event-store.js';
import { StreamDraft, rejectedRecord, type ExecuteOptions } from './draft.js';
import type { StreamStates } from './stream-states.js';
import { changedTimers } from './turn.js';

type AnyDraft = Pick<
  StreamDraft<Message, unknown, Message>,
  'streamId' | 'before' | 'events' | 'claims' | 'version' | 'state'
>;

interface Opened {
  readonly draft: AnyDraft;
  readonly timers: () => ReadonlyMap<string, readonly Timer[]>;
}

/**
 * Several streams decided together. Every stream that is loaded or executed on is checked at the append: when one of them
 * changed meanwhile, the whole work is done again.
 */
export class Transaction {
  private readonly opened = new Map<string, Opened>();
  private main: AnyDraft | undefined;

  constructor(
    private readonly store: EventStore,
    private readonly states: StreamStates,
    private readonly options: ExecuteOptions,
    private readonly cause: Cause,
  ) {}

  /** The stream's state; the append fails when it changes before. */
  async load<C extends Message, S, E extends Message>(
    category: Category<C, S, E>,
    id: string,
  ): Promise<S> {
    return (await this.open(category, id)).state;
  }

  /** Decides a command on a stream. Throws what `decide` throws; nothing of the transaction is written then. */
  async execute<C extends Message, S, E extends Message>(
    category: Category<C, S, E>,
    id: string,
    command: C,
  ): Promise<void> {
    const draft = await this.open(category, id);
    const first = this.main === undefined;
    this.main ??= draft as unknown as AnyDraft;
    const { commandId, expectedVersion } = this.options;
    const options = {
      commandId,
      ...(first && expectedVersion !== undefined ? { expectedVersion } : {}),
    };
    const decided = draft.decide({ command, options, cause: this.cause });
    if (decided.kind === 'rejected') throw decided.rejection;
    if (decided.kind === 'failed') throw decided.error;
  }

  /** The version of the first stream a command was executed on. */
  get streamVersion(): number {
    return this.main?.version ?? 0;
  }

  get streamIds(): string[] {
    return [...this.opened.keys()];
  }

  /** Events decided so far, over all streams. */
  get eventCount(): number {
    return this.drafts.reduce((sum, { events }) => sum + events.length, 0);
  }

  /** The newest position among the loaded streams: the answer of a transaction that had nothing to write. */
  get position(): bigint {
    return this.drafts.reduce(
      (most, { before }) => (before.position > most ? before.position : most),
      0n,
    );
  }

  unit(): AppendUnit {
    const claims: ClaimChange[] = this.drafts.flatMap((draft) => draft.claims);
    const timers = [...this.opened.values()].flatMap((opened) => [...opened.timers()]);
    return {
      writes: this.writes(),
      commands: [this.record()],
      claims,
      timers: new Map(timers),
      causeHlc: this.cause.hlc ?? 0n,
    };
  }

  /** A unit that only remembers the refusal, on the condition that what it was decided on still holds. */
  rejectedUnit(rejection: Rejection): AppendUnit {
    const at = { version: this.main?.before.version ?? 0, position: this.position };
    return {
      writes: this.writes().map((write) => ({ ...write, events: [] })),
      commands: [rejectedRecord(this.options, at, rejection)],
      claims: [],
      timers: new Map(),
      causeHlc: 0n,
    };
  }

  /** Remembers the new states after a commit that began at `firstPosition`. */
  committed(firstPosition: bigint): void {
    let next = firstPosition;
    for (const { streamId, state, version, events, before } of this.drafts) {
      next += BigInt(events.length);
      const position = events.length === 0 ? before.position : next - 1n;
      this.states.remember(streamId, { state, version, position });
    }
  }

  private get drafts(): AnyDraft[] {
    return [...this.opened.values()].map(({ draft }) => draft);
  }

  private writes(): StreamWrite[] {
    return this.drafts.map(({ streamId, before, events }) => ({
      streamId,
      expectedVersion: before.version,
      events,
    }));
  }

  private record(): CommandRecord {
    const { eventCount } = this;
    return {
      commandId: this.options.commandId,
      bodyHash: this.options.bodyHash ?? null,
      streamVersion: this.streamVersion,
      lastEvent: eventCount === 0 ? null : eventCount - 1,
      position: this.position,
      rejection: null,
    };
  }

  private async open<C extends Message, S, E extends Message>(
    category: Category<C, S, E>,
    id: string,
  ): Promise<StreamDraft<C, S, E>> {
    const streamId = `${category.name}-${id}`;
    const known = this.opened.get(streamId);
    if (known) return known.draft as unknown as StreamDraft<C, S, E>;
    const before = await this.states.load(category, streamId);
    const draft = new StreamDraft(this.store, category, streamId, before);
    this.opened.set(streamId, {
      draft: draft,
      timers: () => changedTimers(category, streamId, before.state, draft.state),
    });
    return draft;
  }
}
