import type { QueryResultRow } from 'pg';

/**
 * `BUILDING`: folded in bulk; `CATCHING_UP`: follows the events beside the active one; `ACTIVE`: what is read; `KEPT`: was active,
 * follows on, and can be gone back to; `FAILED`, `RETIRED`: its tables are gone, or will be.
 */
export type GenerationState = 'BUILDING' | 'CATCHING_UP' | 'ACTIVE' | 'KEPT' | 'FAILED' | 'RETIRED';

/** The two halves of one read model's comparison. */
export interface ModelComparison {
  readonly table: string;
  readonly rows: readonly [active: number, other: number];
  /** Of all rows, whatever their order. */
  readonly hash: readonly [active: string, other: string];
  readonly differing: number;
  /** Keys of the first rows that differ, ten at most. */
  readonly keys: readonly string[];
}

/** A generation beside the active one, at the same place in the events. */
export interface Comparison {
  readonly at: string;
  readonly against: number;
  readonly equal: boolean;
  readonly models: readonly ModelComparison[];
  /** People who wait in either of the two. */
  readonly parkedKeys: readonly [active: number, other: number];
}

/** A generation of a family of read models: tables `read_<n>.…`, kept by a consumer of its own. */
export interface Generation {
  readonly generation: number;
  readonly family: string;
  readonly consumer: string;
  readonly state: GenerationState;
  readonly tables: readonly string[];
  readonly detail: string | null;
  readonly comparison: Comparison | null;
  readonly startedAt: string;
  readonly builtAt: string | null;
  readonly activatedAt: string | null;
  readonly endedAt: string | null;
  /** Parts of the bulk fold: all, and those that are done; events folded so far. */
  readonly parts: number;
  readonly partsDone: number;
  readonly events: number;
  readonly rows: number;
}

/** A stretch of a rebuild: people of these slices, or everybody for the models that gather many. */
export interface Part {
  readonly part: number;
  readonly kind: 'keyed' | 'global';
  readonly from: number;
  readonly to: number;
}

export const schemaOf = (generation: number): string => `read_${generation}`;

export const SELECT_GENERATIONS = `
  select g.generation, g.family, g.consumer, g.state, g.tables, g.detail, g.comparison, g.started_at "startedAt",
         g.built_at "builtAt", g.activated_at "activatedAt", g.ended_at "endedAt",
         p.parts, p.done "partsDone", p.events, p.rows
    from es.generations g
    cross join lateral (
      select count(*)::int parts, (count(*) filter (where done_at is not null))::int done,
             coalesce(sum(events), 0)::float8 events, coalesce(sum(rows), 0)::float8 rows
        from es.generation_parts where generation = g.generation) p`;

export type GenerationRow = Generation & QueryResultRow;
