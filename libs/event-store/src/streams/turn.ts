import { ClaimTaken, Unavailable, type Category, type Message, type Timer } from '@academy/kernel';
import type { AppendUnit, Refusal } from '../append/unit.js';
import type { EventStore } from '../event-store.js';
import { replay, settle, type Executed } from './answers.js';
import { StreamDraft, type Decided, type Pending } from './draft.js';
import type { StreamStates } from './stream-states.js';

export interface Waiting<C> extends Pending<C> {
  readonly resolve: (executed: Executed) => void;
  readonly reject: (error: unknown) => void;
}

/** Attempts before a stream that others keep changing is given up as busy. */
const MAX_ATTEMPTS = 20;

const sameTimers = (one: readonly Timer[], other: readonly Timer[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The complete timers of a stream when they changed. */
export const changedTimers = <C extends Message, S, E extends Message>(
  { timers }: Category<C, S, E>,
  streamId: string,
  before: S,
  after: S,
): ReadonlyMap<string, readonly Timer[]> => {
  const wanted = timers?.(after) ?? [];
  return sameTimers(timers?.(before) ?? [], wanted) ? new Map() : new Map([[streamId, wanted]]);
};

/** A pause before trying again what another instance disturbed, in milliseconds. */
export const backOff = (attempt: number): Promise<void> =>
  new Promise((resume) => setTimeout(resume, Math.random() * Math.min(2 ** attempt, 64)));

/** Whose turn it is, and who waits for it. */
export interface TurnOf<C extends Message, S, E extends Message> {
  readonly category: Category<C, S, E>;
  readonly streamId: string;
  readonly waiting: readonly Waiting<C>[];
}

interface Judged<C> {
  readonly waiting: Waiting<C>;
  readonly decided: Decided;
  readonly streamVersion: number;
  readonly lastEvent: number;
}

/** Executes the commands that wait for one stream: decided in order, written in one unit, answered when it is on disk. */
export class StreamTurn<C extends Message, S, E extends Message> {
  private readonly category: Category<C, S, E>;
  private readonly streamId: string;
  private pending: Waiting<C>[];
  private fresh = false;

  constructor(
    private readonly store: EventStore,
    private readonly states: StreamStates,
    { category, streamId, waiting }: TurnOf<C, S, E>,
  ) {
    this.category = category;
    this.streamId = streamId;
    this.pending = [...waiting];
  }

  async run(): Promise<void> {
    try {
      for (let attempt = 0; this.pending.length > 0; attempt += 1) {
        if (attempt >= MAX_ATTEMPTS) throw new Unavailable(`${this.streamId} is too busy`);
        if (attempt > 1) await backOff(attempt);
        await this.attempt(attempt === 0);
      }
    } catch (error) {
      this.states.forget(this.streamId);
      for (const { reject } of this.pending) reject(error);
    }
  }

  private async attempt(isFirst: boolean): Promise<void> {
    // Whoever wrongly believed to begin the stream looks from then on.
    const begins = isFirst && this.pending.every(({ options }) => options.begins);
    const before = await this.states.load(this.category, this.streamId, begins);
    const draft = new StreamDraft(this.store, this.category, this.streamId, before);
    const judged = this.pending.map((waiting) => ({
      waiting,
      decided: draft.decide(waiting),
      streamVersion: draft.version,
      lastEvent: draft.events.length - 1,
    }));
    if (await this.replayAnswered(judged)) return;
    if (this.mayBeStale(judged)) return;

    if (draft.records.length === 0) {
      this.answer(judged, before.position, before.position);
      return;
    }
    const appended = await this.store.append(this.unit(draft));
    if (!appended.ok) {
      this.refused(appended.refusals, judged);
      return;
    }
    const { firstPosition } = appended;
    const position =
      draft.events.length === 0 ? before.position : firstPosition + BigInt(draft.events.length - 1);
    this.states.remember(this.streamId, { state: draft.state, version: draft.version, position });
    this.answer(judged, before.position, firstPosition);
    await this.states.keepSnapshot(this.category, this.streamId, before.version, {
      state: draft.state,
      version: draft.version,
      position,
    });
  }

  /** A failure leaves no record that the ledger would check, so it is only believed of a state just read. Whether to look again. */
  private mayBeStale(judged: readonly Judged<C>[]): boolean {
    if (this.fresh || !judged.some(({ decided }) => decided.kind === 'failed')) return false;
    this.states.forget(this.streamId);
    this.fresh = true;
    return true;
  }

  private unit(draft: StreamDraft<C, S, E>): AppendUnit {
    const { streamId, before, events, claims, records } = draft;
    return {
      writes: [{ streamId, expectedVersion: before.version, events }],
      commands: records,
      claims,
      timers: changedTimers(this.category, streamId, before.state, draft.state),
      causeHlc: this.pending.reduce(
        (most, { cause: { hlc = 0n } }) => (hlc > most ? hlc : most),
        0n,
      ),
    };
  }

  /** A retry may find that the rules now say something else, but it gets its first answer. Whether some command was such a retry. */
  private async replayAnswered(judged: readonly Judged<C>[]): Promise<boolean> {
    const doubtful = judged.filter(
      ({ decided }) => decided.kind !== 'accepted' || decided.events === 0,
    );
    if (doubtful.length === 0) return false;
    const answered = await this.store.answered(
      doubtful.map(({ waiting: { options } }) => options.commandId),
    );
    if (answered.size === 0) return false;
    this.drop(({ options, ...waiting }) => {
      const recorded = answered.get(options.commandId);
      if (recorded) settle(waiting, () => replay(options, recorded));
      return recorded !== undefined;
    });
    return true;
  }

  private refused(refusals: readonly Refusal[], judged: readonly Judged<C>[]): void {
    for (const refusal of refusals) {
      if (refusal.why === 'command')
        this.drop(({ options, ...waiting }) => {
          const same = options.commandId === refusal.commandId;
          if (same) settle(waiting, () => replay(options, refusal));
          return same;
        });
      if (refusal.why === 'claim') {
        const taker = judged.find(
          ({ decided }) => decided.kind === 'accepted' && decided.claims.includes(refusal.key),
        );
        this.drop((waiting) => {
          if (waiting === taker?.waiting)
            waiting.reject(new ClaimTaken(refusal.key, refusal.holder));
          return waiting === taker?.waiting;
        });
      }
    }
    this.states.forget(this.streamId);
  }

  /** Answers every command of the turn; `firstPosition` is where the unit's events begin. */
  private answer(judged: readonly Judged<C>[], before: bigint, firstPosition: bigint): void {
    for (const { waiting, decided, streamVersion, lastEvent } of judged) {
      const position = lastEvent < 0 ? before : firstPosition + BigInt(lastEvent);
      if (decided.kind === 'accepted')
        waiting.resolve({ streamVersion, position, replayed: false });
      else waiting.reject(decided.kind === 'rejected' ? decided.rejection : decided.error);
    }
    this.pending = [];
  }

  private drop(settled: (waiting: Waiting<C>) => boolean): void {
    this.pending = this.pending.filter((waiting) => !settled(waiting));
  }
}
