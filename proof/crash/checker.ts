import { uuidv5 } from '@academy/event-store';
import pg from 'pg';
import type { Acknowledged } from './client-ledger.js';

interface StoredStep {
  readonly command: string;
  readonly person: string;
  readonly version: number;
  readonly position: string;
}

const query = async <Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
};

/** What an outside program found that must never be; each a sentence. Reads the databases, trusts nothing else. */
export interface Findings {
  readonly anomalies: readonly string[];
  readonly steps: number;
  readonly echoes: number;
}

const countOf = (label: string, count: number): string[] =>
  count > 0 ? [`${label}: ${count}`] : [];

const steps = (url: string): Promise<StoredStep[]> =>
  query<StoredStep>(
    url,
    `select meta->>'commandId' command, participant_id::text person, stream_version as version, position::text
       from es.events where type = 'StepTaken' order by position`,
  );

/** I1, I2, I3: every acknowledged command is in the ledger exactly once, where its answer said. */
const checkLedger = (
  stored: readonly StoredStep[],
  acknowledged: readonly Acknowledged[],
): string[] => {
  const byCommand = Map.groupBy(stored, ({ command }) => command);
  const found = acknowledged.map((answer) => ({
    answer,
    events: byCommand.get(uuidv5('crash', answer.command)) ?? [],
  }));
  const moved = found.filter(
    ({ answer, events: [event] }) =>
      event &&
      (event.version !== answer.streamVersion || event.position !== answer.position.toString()),
  );
  return [
    ...countOf(
      'I1 acknowledged and lost',
      found.filter(({ events }) => events.length === 0).length,
    ),
    ...countOf(
      'I2 stored twice',
      [...byCommand.values()].filter(({ length }) => length > 1).length,
    ),
    ...countOf('I3 not where the answer said', moved.length),
  ];
};

/** I4, I5: every stream is 1..n and positions are dense. */
const checkStreams = async (name: string, url: string): Promise<string[]> => {
  const [row] = await query<{ gaps: number; holes: number }>(
    url,
    `select (select count(*)::int from (select stream_id from es.events group by 1
                having max(stream_version) <> count(*) or min(stream_version) <> 1) s) gaps,
            (select (coalesce(max(position), 0) - count(*))::int from es.events) holes`,
  );
  return [
    ...countOf(`I4 ${name} streams that are not 1..n`, row?.gaps ?? 1),
    ...countOf(`I5 ${name} positions missing`, row?.holes ?? 1),
  ];
};

/** I2, I7, I8: every step echoed once and in order, and the read model shows each once and in order. */
const checkEffects = (
  stepsOf: ReadonlyMap<string, readonly StoredStep[]>,
  echoed: readonly { person: string; steps: readonly number[] }[],
  trails: readonly { person: string; marks: readonly string[] }[],
): string[] => {
  const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
  const same = (actual: readonly unknown[], wanted: readonly unknown[]): boolean =>
    actual.join() === wanted.join();
  const echoesOf = new Map(echoed.map(({ person, steps: heard }) => [person, heard]));
  const marksOf = new Map(trails.map(({ person, marks }) => [person, marks]));
  const wrong = { echoes: 0, trails: 0 };
  for (const [person, taken] of stepsOf) {
    const wanted = upTo(taken.length);
    const marks = marksOf.get(person) ?? [];
    const marked = (letter: string): string[] => marks.filter((mark) => mark.startsWith(letter));
    if (!same(echoesOf.get(person) ?? [], wanted)) wrong.echoes += 1;
    const trailIsRight =
      same(
        marked('s'),
        wanted.map((step) => `s${step}`),
      ) &&
      same(
        marked('e'),
        wanted.map((step) => `e${step}`),
      );
    if (!trailIsRight) wrong.trails += 1;
  }
  return [
    ...countOf('I2/I7 people whose echoes are not 1..n', wrong.echoes),
    ...countOf('I8 people whose read model is not the fold', wrong.trails),
  ];
};

export interface Databases {
  readonly walking: string;
  readonly hearing: string;
}

/** Checks everything once. During catch-up the effects are still incomplete; the last look counts. */
export const check = async (
  { walking, hearing }: Databases,
  trail: string,
  acknowledged: readonly Acknowledged[],
): Promise<Findings> => {
  const stored = await steps(walking);
  const echoed = await query<{ person: string; steps: number[] }>(
    hearing,
    `select participant_id::text person, array_agg((data->>'step')::int order by stream_version) steps
       from es.events where type = 'EchoHeard' group by 1`,
  );
  const trails = await query<{ person: string; marks: string[] }>(
    trail,
    'select participant_id::text person, marks from trail',
  );
  const anomalies = [
    ...checkLedger(stored, acknowledged),
    ...(await checkStreams('walking', walking)),
    ...(await checkStreams('hearing', hearing)),
    ...checkEffects(
      Map.groupBy(stored, ({ person }) => person),
      echoed,
      trails,
    ),
  ];
  const echoes = echoed.reduce((sum, { steps: heard }) => sum + heard.length, 0);
  return { anomalies, steps: stored.length, echoes };
};
