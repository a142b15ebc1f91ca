import { setTimeout as sleep } from 'node:timers/promises';
import pg, { type Client } from 'pg';
import { startAcademy, type RunningAcademy } from '../test/academy.examples.js';
import { connectAsOwner, superuserUrlOf } from '../test/postgres.examples.js';

const LOST_AFTER_MS = 10_000;
const LOOK_EVERY_MS = 500;

/** The product on a PostgreSQL that keeps the instant of every commit, which it does not by itself. */
export const startTimed = async (options: readonly string[]): Promise<RunningAcademy> => {
  const first = await startAcademy(undefined, options);
  try {
    const superuser = new pg.Client(await superuserUrlOf(first));
    await superuser.connect();
    await superuser.query('alter system set track_commit_timestamp = on');
    await superuser.end();
  } catch (error) {
    await first.drop();
    throw error;
  }
  await first.stop();
  return startAcademy(first.folder, options);
};

/** An instant of each of these people, in epoch ms, from a database of the product; `query` takes their ids. */
const instantsOf = async (
  academy: RunningAcademy,
  database: string,
  query: string,
  people: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
  const client = await connectAsOwner(academy, database);
  try {
    const { rows } = await client.query<{ participantId: string; at: number }>(query, [people]);
    return new Map(rows.map(({ participantId, at }) => [participantId, at]));
  } finally {
    await client.end();
  }
};

/** By the ledger's word: the moment before a command's events went to PostgreSQL. */
const APPENDED = `select participant_id "participantId", (extract(epoch from min(recorded_at)) * 1000)::float8 at
  from es.events where participant_id = any($1::uuid[]) group by participant_id`;

/**
 * By PostgreSQL's word: the commit of the row as it is now. It is what a look finds the next moment; to look all the time would cost
 * the cores that are measured. Were a row written again, its time would be too long, never too short.
 */
const visibleIn = (schema: string): string =>
  `select participant_id "participantId", (extract(epoch from pg_xact_commit_timestamp(xmin)) * 1000)::float8 at
     from ${schema}.journey_person where participant_id = any($1::uuid[])`;

/** The schema of the generation that is read. */
const readSchema = async (journey: Client): Promise<string> => {
  const { rows } = await journey.query<{ schema: string }>(
    `select distinct table_schema "schema" from information_schema.view_table_usage
      where view_schema = 'read' and view_name = 'journey_person'`,
  );
  const [found, ...others] = rows;
  if (!found || others.length > 0) throw new Error('no single generation of the journey is read');
  return found.schema;
};

/** Waits until the journey shows everybody; rejects when somebody is missing for long. */
const becomeVisible = async (journey: Client, people: readonly string[]): Promise<void> => {
  const deadline = performance.now() + LOST_AFTER_MS;
  for (;;) {
    const { rowCount } = await journey.query(
      'select from read.journey_person where participant_id = any($1::uuid[])',
      [people],
    );
    if (rowCount === people.length) return;
    if (performance.now() > deadline) throw new Error('a command never became visible');
    await sleep(LOOK_EVERY_MS);
  }
};

/** When the events of these people were appended in registration, and when the journey showed them; epoch ms of one clock. */
export interface Instants {
  readonly appended: ReadonlyMap<string, number>;
  readonly visible: ReadonlyMap<string, number>;
}

/** Waits until the journey shows all of these people, and asks PostgreSQL since when. */
export const instants = async (
  academy: RunningAcademy,
  people: readonly string[],
): Promise<Instants> => {
  const journey = await connectAsOwner(academy, 'journey');
  try {
    await becomeVisible(journey, people);
    const schema = await readSchema(journey);
    return {
      appended: await instantsOf(academy, 'registration', APPENDED, people),
      visible: await instantsOf(academy, 'journey', visibleIn(schema), people),
    };
  } finally {
    await journey.end();
  }
};
