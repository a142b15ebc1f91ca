import { Unavailable, type Clock } from '@academy/kernel';
import type { Pool } from 'pg';
import { isUnavailability } from '../pool.js';
import type { Statement } from '../statements.js';
import { batchOf, type Batch } from './batch.js';
import { LedgerTail } from './ledger-tail.js';
import { appendedOf, type BatchOutcome } from './outcome.js';
import { appendBatch, appendOne } from './statement.js';
import { resourcesOf, type Appended, type AppendUnit, type Refusal } from './unit.js';

interface Waiting {
  readonly unit: AppendUnit;
  readonly resources: readonly string[];
  readonly resolve: (appended: Appended) => void;
  readonly reject: (error: unknown) => void;
}

export interface GroupCommitOptions {
  /** Units at most in one commit. */
  readonly maxUnits?: number;
  /** How long an unknown outcome is pursued before the caller is told 503, in milliseconds. */
  readonly resolveForMs?: number;
}

/** SQLSTATE classes of data that PostgreSQL cannot store; only the unit that carries it fails. */
const DATA_ERROR = /^(22|23)/;

const sqlState = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** Batches under way at a time: while one is written under the ledger's lock, PostgreSQL reads in the other. */
const LANES = 2;

/**
 * Writes what waits at one moment in one commit. While PostgreSQL flushes a batch the next one gathers, so the price of a flush
 * is shared by all who wait, and a lone unit waits for nobody. A second batch goes on its way beside the first only when it is full:
 * smaller ones would share less.
 */
export class GroupCommit {
  private waiting: Waiting[] = [];
  private lanes = 0;
  /** What the batches under way write to: who wants the same waits for their outcome. */
  private readonly held = new Set<string>();
  private readonly tail = new LedgerTail();
  private readonly maxUnits: number;
  private readonly resolveForMs: number;

  constructor(
    private readonly pool: Pool,
    private readonly clock: Clock,
    { maxUnits = 128, resolveForMs = 1_500 }: GroupCommitOptions = {},
  ) {
    this.maxUnits = maxUnits;
    this.resolveForMs = resolveForMs;
  }

  /** Resolves when the unit is on disk or refused; rejects with `Unavailable` when that could not be learnt. */
  append(unit: AppendUnit): Promise<Appended> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ unit, resources: resourcesOf(unit), resolve, reject });
      if (this.lanes === 0 || this.isSecondDue()) void this.work();
    });
  }

  private isSecondDue(): boolean {
    return this.lanes < LANES && this.waiting.length >= this.maxUnits;
  }

  private async work(): Promise<void> {
    this.lanes += 1;
    // Let everyone who is ready in this turn of the event loop join the first batch.
    await Promise.resolve();
    for (let batch = this.takeBatch(); batch.length > 0; batch = this.takeBatch()) {
      await this.commit(batch);
      for (const { resources } of batch)
        for (const resource of resources) this.held.delete(resource);
    }
    this.lanes -= 1;
  }

  /** The units that wait, without two that touch the same stream, claim or command: the second decides on the first's outcome. */
  private takeBatch(): Waiting[] {
    const taken = new Set<string>();
    const batch: Waiting[] = [];
    const later: Waiting[] = [];
    for (const waiting of this.waiting) {
      const { resources } = waiting;
      const free =
        batch.length < this.maxUnits &&
        !resources.some((resource) => taken.has(resource) || this.held.has(resource));
      (free ? batch : later).push(waiting);
      // A unit that waits also holds its resources, so that nobody overtakes it.
      for (const resource of resources) taken.add(resource);
    }
    this.waiting = later;
    for (const { resources } of batch) for (const resource of resources) this.held.add(resource);
    return batch;
  }

  private async commit(batch: readonly Waiting[]): Promise<void> {
    let rest = batch;
    try {
      while (rest.length > 0) rest = await this.attempt(rest);
    } catch (error) {
      if (rest.length > 1 && DATA_ERROR.test(sqlState(error))) await this.commitSingly(rest);
      else this.fail(rest, error);
    }
  }

  private async commitSingly(batch: readonly Waiting[]): Promise<void> {
    for (const one of batch) await this.commit([one]);
  }

  private fail(batch: readonly Waiting[], error: unknown): void {
    // Nobody who waits behind an outage waits for a second one.
    const lost = error instanceof Unavailable ? this.waiting.splice(0) : [];
    for (const { reject } of [...batch, ...lost]) reject(error);
  }

  /** One call; answers those it settled and returns those to send again. */
  private async attempt(waiting: readonly Waiting[]): Promise<readonly Waiting[]> {
    const [only] = waiting;
    if (only && waiting.length === 1) {
      const at = await this.appendLone(only.unit);
      if (at !== undefined) {
        only.resolve({ ok: true, firstPosition: at });
        return [];
      }
    }
    const recordedAt = this.clock.now();
    const batch = batchOf(waiting.map(({ unit }) => unit));
    const outcome = await this.appendAll(recordedAt, batch);
    if (outcome.refused) return this.refuse(waiting, outcome.refused);
    appendedOf(batch, recordedAt, outcome).forEach((appended, index) =>
      waiting[index]?.resolve(appended),
    );
    return [];
  }

  private async appendAll(recordedAt: string, batch: Batch): Promise<BatchOutcome> {
    const statement = appendBatch(recordedAt, batch, this.tail.foresee());
    this.tail.depart(batch);
    try {
      const outcome = await this.resolved(() => this.call<BatchOutcome>(statement));
      if (!outcome.refused) this.tail.arrive(batch, BigInt(outcome.last), outcome.foreseen);
      return outcome;
    } finally {
      this.tail.vanish(batch);
    }
  }

  /** The position of a lone unit through the lean path; `undefined` when it needs the general one. */
  private async appendLone(unit: AppendUnit): Promise<bigint | undefined> {
    const statement = appendOne(this.clock.now(), unit);
    if (!statement) return undefined;
    const at = await this.resolved(() => this.call<bigint | null>(statement));
    return at ?? undefined;
  }

  private refuse(
    batch: readonly Waiting[],
    refused: readonly (Refusal & { readonly unit: number })[],
  ): readonly Waiting[] {
    const byUnit = Map.groupBy(refused, ({ unit }) => unit);
    return batch.filter(({ resolve }, index) => {
      const refusals = byUnit.get(index);
      if (refusals) resolve({ ok: false, refusals });
      return !refusals;
    });
  }

  private async call<T>(statement: Statement): Promise<T> {
    const { rows } = await this.pool.query<{ outcome?: T; at?: T }>(statement);
    const [row] = rows;
    return (row && 'at' in row ? row.at : row?.outcome) as T;
  }

  /**
   * A connection that breaks during a commit leaves the outcome unknown. Sending the same unit again settles it: the ledger's
   * lock waits for the earlier transaction to end, and then the recorded command or the stream's version tells.
   */
  private async resolved<T>(call: () => Promise<T>): Promise<T> {
    const deadline = performance.now() + this.resolveForMs;
    for (let pause = 50; ; pause *= 2) {
      try {
        return await call();
      } catch (error) {
        if (!isUnavailability(error)) throw error;
        if (performance.now() + pause > deadline)
          throw new Unavailable('the ledger does not answer', 1, { cause: error });
        await new Promise((wake) => setTimeout(wake, pause));
      }
    }
  }
}
