import type pg from 'pg';
import { query } from '../query.js';

/** Owners' URLs of the databases that the checker reads. */
export interface Databases {
  readonly walking: string;
  readonly hearing: string;
  readonly trail: string;
  /** Of the bus tables, or how to read the topics. */
  readonly bus: string | (() => Promise<readonly CarriedRecord[]>);
}

/** A stored step: which command it came of, whose it is, and where it stands. */
export interface StoredStep {
  readonly command: string;
  readonly person: string;
  readonly version: number;
  readonly position: string;
}

export interface Person<T> {
  readonly person: string;
  readonly list: readonly T[];
}

/** A record of the bus: which event, where in its source, and what it says, hashed. */
export interface CarriedRecord {
  readonly lane: string;
  readonly id: string;
  readonly sequence: string;
  readonly hash: string;
}

export interface Shape {
  /** Streams whose versions are not 1..n. */
  readonly gaps: number;
  /** Positions that no event has. */
  readonly holes: number;
  readonly events: number;
  readonly parked: number;
}

const SHAPE = `
  select (select count(*)::int from (select from es.events group by stream_id
            having max(stream_version) <> count(*) or min(stream_version) <> 1) s) gaps,
         (select (coalesce(max(position), 0) - count(*))::int from es.events) holes,
         (select count(*)::int from es.events) events,
         (select count(*)::int from es.parked) parked`;

const shapeOf = async (url: string): Promise<Shape> => {
  const [shape] = await query<Shape & pg.QueryResultRow>(url, SHAPE);
  if (!shape) throw new Error('a ledger said nothing about itself');
  return shape;
};

const RECORDS = `
  select topic || '/' || partition lane, event->>'id' id, event->>'sequence' sequence, md5(event::text) hash
    from bus.records order by topic, partition, "offset"`;

/** Steps and echoes in the read model, of everybody. */
export const countMarks = async (trail: string): Promise<number> => {
  const [row] = await query<{ marks: number }>(
    trail,
    'select coalesce(sum(jsonb_array_length(marks)), 0)::int marks from read.trail',
  );
  return row?.marks ?? 0;
};

/** What an outside program sees: plain SQL, and plain kafkajs, nothing of the code under test. */
export interface Sight {
  readonly steps: readonly StoredStep[];
  readonly echoes: readonly Person<number>[];
  readonly trails: readonly Person<string>[];
  readonly records: readonly CarriedRecord[];
  readonly shapes: Readonly<Record<'walking' | 'hearing' | 'trail', Shape>>;
}

export const look = async ({ walking, hearing, trail, bus }: Databases): Promise<Sight> => ({
  steps: await query(
    walking,
    `select meta->>'commandId' command, participant_id::text person, stream_version as version, position::text
       from es.events where type = 'StepTaken' order by position`,
  ),
  echoes: await query(
    hearing,
    `select participant_id::text person, array_agg((data->>'step')::int order by stream_version) list
       from es.events where type = 'EchoHeard' group by 1`,
  ),
  trails: await query(trail, 'select participant_id::text person, marks list from read.trail'),
  records: await (typeof bus === 'string'
    ? query<CarriedRecord & pg.QueryResultRow>(bus, RECORDS)
    : bus()),
  shapes: {
    walking: await shapeOf(walking),
    hearing: await shapeOf(hearing),
    trail: await shapeOf(trail),
  },
});
