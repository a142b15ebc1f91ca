import { createHash } from 'node:crypto';
import type pg from 'pg';
import { query } from '../query.js';
import type { Databases } from './look.js';

/** A row of the read model: a person's steps and echoes in causal order. */
export interface TrailRow {
  readonly person: string;
  readonly marks: readonly string[];
}

export interface Told {
  readonly source: string;
  readonly person: string;
  readonly mark: string;
  readonly hlc: string;
  readonly position: string;
}

const toldBy = (url: string, source: string, type: string, letter: string): Promise<Told[]> =>
  query<Told>(
    url,
    `select '${source}' source, participant_id::text person, '${letter}' || (data->>'step') mark, hlc::text, position::text
       from es.events where type = '${type}'`,
  );

/** The order of architecture.md §3, written down a second time: clock, source by bytes, position. */
export const inCausalOrder = (one: Told, other: Told): number => {
  const clocks = BigInt(one.hlc) - BigInt(other.hlc);
  if (clocks !== 0n) return clocks < 0n ? -1 : 1;
  if (one.source !== other.source) return one.source < other.source ? -1 : 1;
  return Number(BigInt(one.position) - BigInt(other.position));
};

/** What the read model must say, told by the two ledgers alone: nothing of the code under test takes part. */
export const foldReference = async ({
  walking,
  hearing,
}: Pick<Databases, 'walking' | 'hearing'>): Promise<readonly TrailRow[]> => {
  const told = [
    ...(await toldBy(walking, 'registration', 'StepTaken', 's')),
    ...(await toldBy(hearing, 'counseling', 'EchoHeard', 'e')),
  ].sort(inCausalOrder);
  return [...Map.groupBy(told, ({ person }) => person)].map(([person, all]) => ({
    person,
    marks: all.map(({ mark }) => mark),
  }));
};

/** A generation of the read model as it is on disk; `read` for the one that is answered from. */
export const rowsOf = (trail: string, schema: string): Promise<readonly TrailRow[]> =>
  query<TrailRow & pg.QueryResultRow>(
    trail,
    `select participant_id::text person, marks from ${schema}.trail`,
  );

/** One hash for the same rows, whatever order they come in. */
export const hashOf = (rows: readonly TrailRow[]): string => {
  const lines = rows.map(({ person, marks }) => `${person} ${marks.join(' ')}`).sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16);
};
