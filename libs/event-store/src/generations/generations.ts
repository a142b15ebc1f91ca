import { Rejection } from '@academy/kernel';
import pg, { type ClientBase, type Pool } from 'pg';
import { CheckpointMoved } from '../consuming/checkpoints.js';
import { inTransaction } from '../pool.js';
import { beginGeneration, type FindRestarts } from './begin.js';
import { compareGenerations } from './compare.js';
import { flipTo } from './flip.js';
import {
  schemaOf,
  SELECT_GENERATIONS,
  type Comparison,
  type Generation,
  type GenerationRow,
  type Part,
} from './generation.js';

const { escapeIdentifier } = pg;

/** How long a comparison waits for both generations to be at the same place, and how often it looks. */
const LOOKS = 100;
const BETWEEN_MS = 50;

const refuseUncompared = (next: Generation, active: Generation, differing: boolean): void => {
  if (next.comparison?.against !== active.generation) throw new Rejection('GenerationNotCompared');
  if (!next.comparison.equal && !differing) throw new Rejection('GenerationsDiffer');
};

/** The generations of a service's read models: which there are, which is read, and how one takes another's place. */
export class Generations {
  /** `pool`: the projector's, with time for whole tables. */
  constructor(readonly pool: Pool) {}

  /** All of them, the newest first. */
  async list(family?: string): Promise<readonly Generation[]> {
    const { rows } = await this.pool.query<GenerationRow>({
      name: 'es.generations',
      text: `${SELECT_GENERATIONS} where $1::text is null or g.family = $1 order by g.generation desc`,
      values: [family ?? null],
    });
    return rows;
  }

  /** Rejects with `GenerationUnknown`. */
  async find(generation: number): Promise<Generation> {
    const { rows } = await this.pool.query<GenerationRow>(
      `${SELECT_GENERATIONS} where g.generation = $1`,
      [generation],
    );
    if (!rows[0]) throw new Rejection('GenerationUnknown');
    return rows[0];
  }

  /** The one that is read. Rejects with `GenerationUnknown` for a family that there is not. */
  async active(family: string): Promise<Generation> {
    const { rows } = await this.pool.query<GenerationRow>({
      name: 'es.active_generation',
      text: `${SELECT_GENERATIONS} where g.family = $1 and g.state = 'ACTIVE'`,
      values: [family],
    });
    if (!rows[0]) throw new Rejection('GenerationUnknown');
    return rows[0];
  }

  /**
   * Begins a rebuild: empty tables beside the active ones, and the place up to which they are folded in bulk; `findRestarts` tells
   * which sources were restored. Rejects with `RebuildUnderWay` while another one of the family is.
   */
  async begin(
    family: string,
    parts: readonly Part[],
    findRestarts: FindRestarts = async () => [],
  ): Promise<Generation> {
    const generation = await inTransaction(this.pool, (client) =>
      beginGeneration(client, { family, parts, findRestarts }),
    );
    return this.find(generation);
  }

  /** Parts of a kind that are still to be folded; none where the rebuild was ended. */
  async open(generation: number, kind: Part['kind']): Promise<readonly Part[]> {
    const { rows } = await this.pool.query<Part>(
      `select p.part, p.kind, p.from_slice "from", p.to_slice "to"
         from es.generation_parts p join es.generations g using (generation)
        where p.generation = $1 and p.kind = $2 and p.done_at is null and g.state = 'BUILDING' order by p.part`,
      [generation, kind],
    );
    return rows;
  }

  /** Marks a part done in the transaction that wrote its rows. Throws `CheckpointMoved` where somebody else has, or it was ended. */
  async finish(
    client: ClientBase,
    generation: number,
    { part, events, rows }: { part: number; events: number; rows: number },
  ): Promise<void> {
    const { rowCount } = await client.query(
      `update es.generation_parts p set done_at = clock_timestamp(), events = $3, rows = $4
         from es.generations g
        where p.generation = $1 and p.part = $2 and p.done_at is null
          and g.generation = p.generation and g.state = 'BUILDING'`,
      [generation, part, events, rows],
    );
    if (rowCount !== 1) throw new CheckpointMoved(`part ${part} of ${generation} is done`);
  }

  /** Lets a generation follow the events, once every part is done; one that was given up meanwhile has no tables any more. */
  async built({ generation, tables }: Generation): Promise<void> {
    if ((await this.find(generation)).state !== 'BUILDING') return;
    for (const table of tables)
      await this.pool.query(`analyze ${schemaOf(generation)}.${escapeIdentifier(table)}`);
    await this.pool.query(
      `update es.generations g set state = 'CATCHING_UP', built_at = clock_timestamp()
        where generation = $1 and state = 'BUILDING'
          and not exists (select 1 from es.generation_parts p where p.generation = $1 and p.done_at is null)`,
      [generation],
    );
  }

  /** Ends a rebuild that cannot go on; `detail` says why, without any value of an event. */
  async fail(generation: number, detail: string): Promise<void> {
    await this.pool.query(
      `update es.generations set state = 'FAILED', detail = $2, ended_at = clock_timestamp()
        where generation = $1 and state = 'BUILDING'`,
      [generation, detail],
    );
  }

  /** Compares with the active one and keeps the answer. Rejects with `GenerationNotReady`, or `GenerationBehind`. */
  async compare(generation: number): Promise<Comparison> {
    for (let looks = 0; looks < LOOKS; looks += 1) {
      const other = await this.find(generation);
      if (other.state !== 'CATCHING_UP' && other.state !== 'KEPT')
        throw new Rejection('GenerationNotReady');
      const active = await this.active(other.family);
      const comparison = await compareGenerations(this.pool, active, other);
      if (comparison) return this.keep(generation, comparison);
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
    }
    throw new Rejection('GenerationBehind');
  }

  /**
   * Makes a rebuilt generation the one that is read; the one before is kept, what was kept until now is retired. Rejects with
   * `GenerationNotReady`, `GenerationNotCompared`, `GenerationsDiffer` unless differences are wanted, or `GenerationBehind`.
   */
  async flip(generation: number, { differing }: { readonly differing: boolean }): Promise<void> {
    const next = await this.find(generation);
    if (next.state === 'ACTIVE') return; // asked twice
    if (next.state !== 'CATCHING_UP') throw new Rejection('GenerationNotReady');
    const active = await this.active(next.family);
    refuseUncompared(next, active, differing);
    await flipTo(this.pool, active, next);
    const kept = (await this.list(next.family)).filter(({ state }) => state === 'KEPT');
    for (const { generation: older } of kept)
      if (older !== active.generation) await this.retire(older);
  }

  /**
   * Leaves a generation for the kept one, which has followed on. Rejects with `GenerationNotReady` where it is not the one that is
   * read (asked twice, it would be left twice), `NothingToGoBackTo` or `GenerationBehind`.
   */
  async rollBack(generation: number): Promise<void> {
    const leaving = await this.find(generation);
    if (leaving.state !== 'ACTIVE') throw new Rejection('GenerationNotReady');
    const kept = (await this.list(leaving.family)).find(({ state }) => state === 'KEPT');
    if (!kept) throw new Rejection('NothingToGoBackTo');
    await flipTo(this.pool, leaving, kept);
  }

  /** Drops a generation that is not read. Rejects with `GenerationNotReady` for the active one. */
  async retire(generation: number): Promise<void> {
    await inTransaction(this.pool, async (client) => {
      const { rows } = await client.query<{ consumer: string }>(
        `update es.generations set state = 'RETIRED', ended_at = clock_timestamp()
          where generation = $1 and state in ('BUILDING', 'CATCHING_UP', 'KEPT', 'FAILED') returning consumer`,
        [generation],
      );
      const [retired] = rows;
      if (!retired) throw new Rejection('GenerationNotReady');
      await client.query(`drop schema if exists ${schemaOf(generation)} cascade`);
      for (const place of ['seen', 'checkpoints', 'parked'])
        await client.query(`delete from es.${place} where consumer = $1`, [retired.consumer]);
    });
  }

  private async keep(generation: number, comparison: Comparison): Promise<Comparison> {
    await this.pool.query('update es.generations set comparison = $2 where generation = $1', [
      generation,
      JSON.stringify(comparison),
    ]);
    return comparison;
  }
}
