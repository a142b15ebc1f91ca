import { World } from '../../libs/event-bus/src/conformance/world.examples.js';
import { letterOf } from './trails.js';

export interface Hashed {
  readonly rows: number;
  readonly hash: string;
}

const hashOf = (rows: string): string =>
  `select count(*)::int rows, md5(string_agg(participant_id || ' ' || marks, ',' order by participant_id)) hash from (${rows}) r`;

/** Everybody's marks by the ledger itself, in plain SQL. */
const FOLD = (letter: string): string =>
  `select participant_id, string_agg('${letter}' || (data->>'step'), ' ' order by position) marks
     from es.events where type = 'StepTaken' group by participant_id`;
const ROWS = `select participant_id, (select string_agg(mark, ' ' order by n)
     from jsonb_array_elements_text(marks) with ordinality m(mark, n)) marks from read.trail`;

const ask = async ({ walking }: World, sql: string): Promise<Hashed> => {
  const { rows } = await World.run<Hashed & Record<string, unknown>>(walking.urlOf('owner'), sql);
  return rows[0] ?? { rows: 0, hash: '' };
};

/** What the code of a generation must make of the ledger. */
export const foldOf = (world: World, generation: number): Promise<Hashed> =>
  ask(world, hashOf(FOLD(letterOf(generation))));

/** The read model as the service reads it. */
export const liveOf = (world: World): Promise<Hashed> => ask(world, hashOf(ROWS));
