import { ClaimTaken, Rejection, Unavailable, type Category, type Message } from '@academy/kernel';
import type { Refusal } from '../append/unit.js';
import { currentCause } from '../causation.js';
import type { EventStore } from '../event-store.js';
import { replay, type Executed } from './answers.js';
import type { ExecuteOptions } from './draft.js';
import { StreamLocks } from './stream-locks.js';
import { StreamStates } from './stream-states.js';
import { Transaction } from './transaction.js';
import { backOff, StreamTurn, type Waiting } from './turn.js';

/** Commands at most in one turn of a stream. */
const MAX_TURN = 256;
const MAX_ATTEMPTS = 20;

export interface TransactOptions extends ExecuteOptions {
  /** Stream ids that many callers want at once; they take turns instead of disturbing each other. */
  readonly contended?: readonly string[];
}

/**
 * The one command handler of the product: load, decide, append, answer. Commands that wait for the same stream are decided one
 * after the other and written together, so a hot stream costs no conflict storm.
 */
export class Streams {
  private readonly queues = new Map<string, Waiting<Message>[]>();
  private readonly locks = new StreamLocks();
  private readonly states: StreamStates;

  constructor(
    readonly store: EventStore,
    options: { readonly rememberedStreams?: number } = {},
  ) {
    this.states = new StreamStates(store, options.rememberedStreams);
  }

  /**
   * Executes a command on the stream `<category>-<id>` once per command id. Rejects with `Rejection` (recorded: a retry gets the
   * same), `NotYet`, `VersionConflict`, `ClaimTaken`, `CommandIdReused`, `InvalidInput` or `Unavailable`.
   */
  execute<C extends Message, S, E extends Message>(
    category: Category<C, S, E>,
    id: string,
    command: C,
    options: ExecuteOptions,
  ): Promise<Executed> {
    const streamId = `${category.name}-${id}`;
    const cause = currentCause();
    return new Promise((resolve, reject) => {
      const waiting: Waiting<C> = { command, options, cause, resolve, reject };
      const queue = this.queues.get(streamId);
      if (queue) {
        queue.push(waiting);
        return;
      }
      this.queues.set(streamId, [waiting]);
      void this.takeTurns(category, streamId);
    });
  }

  /** The folded state of a stream as it is now, for an edge that must look before it composes a command. */
  async load<C extends Message, S, E extends Message>(
    category: Category<C, S, E>,
    id: string,
  ): Promise<{ readonly state: S; readonly version: number }> {
    const streamId = `${category.name}-${id}`;
    this.states.forget(streamId);
    const { state, version } = await this.states.load(category, streamId);
    return { state, version };
  }

  /**
   * The first answer to a command that was executed before, for an edge whose preparations leave something behind: it asks before
   * it prepares. `undefined` for a new command; rejects as `execute` does for a recorded refusal or another body.
   */
  async recall(options: ExecuteOptions): Promise<Executed | undefined> {
    const recorded = (await this.store.answered([options.commandId])).get(options.commandId);
    return recorded && replay(options, recorded);
  }

  /**
   * Decides several streams together and writes all or nothing. `work` may run more than once, so it must do nothing but load and
   * execute. Errors as in `execute`; `expectedVersion` is that of the first stream executed on.
   */
  async transact(
    options: TransactOptions,
    work: (transaction: Transaction) => Promise<void>,
  ): Promise<Executed> {
    return this.locks.hold(options.contended ?? [], async () => {
      for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
        const done = await this.attempt(options, work, attempt === 0);
        if (done) return done;
        await backOff(attempt);
      }
      throw new Unavailable('these streams are too busy');
    });
  }

  private async takeTurns<C extends Message, S, E extends Message>(
    category: Category<C, S, E>,
    streamId: string,
  ): Promise<void> {
    await this.locks.hold([streamId], async () => {
      const queue = this.queues.get(streamId) ?? [];
      while (queue.length > 0) {
        const waiting = queue.splice(0, MAX_TURN) as unknown as Waiting<C>[];
        const ids = new Set<string>();
        // The second of two equal command ids waits for the first one's answer.
        const [first, again] = [[] as Waiting<C>[], [] as Waiting<C>[]];
        for (const one of waiting) {
          (ids.has(one.options.commandId) ? again : first).push(one);
          ids.add(one.options.commandId);
        }
        queue.unshift(...(again as unknown as Waiting<Message>[]));
        const turn = { category, streamId, waiting: first };
        await new StreamTurn(this.store, this.states, turn).run();
      }
      this.queues.delete(streamId);
    });
  }

  private async attempt(
    options: TransactOptions,
    work: (transaction: Transaction) => Promise<void>,
    mayBeStale: boolean,
  ): Promise<Executed | undefined> {
    const recalled = await this.recall(options);
    if (recalled) return recalled;

    const transaction = new Transaction(this.store, this.states, options, currentCause());
    const done = await this.work(transaction, work, mayBeStale);
    if (done === 'again') return undefined;
    const rejection = done;
    const unit = rejection ? transaction.rejectedUnit(rejection) : transaction.unit();
    const appended = await this.store.append(unit);
    if (!appended.ok) {
      this.refused(transaction, appended.refusals);
      return;
    }
    if (rejection) throw rejection;

    transaction.committed(appended.firstPosition);
    const { streamVersion, eventCount } = transaction;
    const position =
      eventCount === 0 ? transaction.position : appended.firstPosition + BigInt(eventCount - 1);
    return { streamVersion, position, replayed: false };
  }

  /** Runs the caller's work; a failure on a remembered state is not believed the first time. Answers with a rejection, if any. */
  private async work(
    transaction: Transaction,
    work: (transaction: Transaction) => Promise<void>,
    mayBeStale: boolean,
  ): Promise<Rejection | 'again' | undefined> {
    try {
      await work(transaction);
      return undefined;
    } catch (error) {
      if (error instanceof Rejection) return error;
      if (!mayBeStale) throw error;
      this.forget(transaction);
      return 'again';
    }
  }

  /** Throws what no repetition mends; otherwise forgets the old states so that the work is done again. */
  private refused(transaction: Transaction, refusals: readonly Refusal[]): undefined {
    this.forget(transaction);
    const claim = refusals.find(({ why }) => why === 'claim');
    const moved = refusals.some(({ why }) => why !== 'claim');
    if (claim?.why === 'claim' && !moved) throw new ClaimTaken(claim.key, claim.holder);
    return undefined;
  }

  private forget({ streamIds }: Transaction): void {
    for (const streamId of streamIds) this.states.forget(streamId);
  }
}
