import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { servicesOf, startAcademy, type RunningAcademy } from './academy.examples.js';
import { readUntil, start } from './people.examples.js';
import { freezePostgres, signalPostmaster } from './postgres.examples.js';
import { added, StoredCounter } from './stored.examples.js';

let academy: RunningAcademy;
let services: readonly string[];

const PATIENCE_MS = 2_000;

beforeAll(async () => {
  academy = await startAcademy();
  services = await servicesOf(academy.url);
}, 150_000);

afterAll(() => academy.drop(), 60_000);

interface Answered {
  readonly what: string;
  readonly status: number;
  readonly retryAfter: string | null;
  readonly code: string | undefined;
  readonly ms: number;
}

const timed = async (what: string, asked: Promise<Response>): Promise<Answered> => {
  const began = performance.now();
  const response = await asked;
  const ms = Math.round(performance.now() - began);
  const { code } = (await response.json()) as { code?: string };
  return {
    what,
    status: response.status,
    retryAfter: response.headers.get('retry-after'),
    code,
    ms,
  };
};

const register = (key: string): Promise<Response> =>
  academy.ask('/registration/v1/participants', {
    as: 'hq-operator',
    method: 'POST',
    body: JSON.stringify({ noticeVersion: '2026-03' }),
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
  });

const read = (path: string): Promise<Response> => academy.ask(path, { as: 'hq-operator' });

/** A command and reads by every way to a database: the ledger, a read model, the archive. */
const askEverything = (participantId: string, key: string): Promise<Answered>[] => [
  timed('a command', register(key)),
  timed('a stream', read(`/registration/v1/participants/${participantId}`)),
  timed('a read model', read('/campus-directory/v1/campuses')),
  timed('cases', read('/counseling/v1/cases')),
  timed('a timeline', read(`/journey/v1/participants/${participantId}/timeline`)),
];

const unavailable = (answers: readonly Answered[]) =>
  answers.filter(
    ({ status, retryAfter, code, ms }) =>
      status !== 503 || code !== 'Unavailable' || !(Number(retryAfter) >= 1) || ms > PATIENCE_MS,
  );

const readiness = async (): Promise<number[]> =>
  (
    await Promise.all(services.map((name) => timed(name, academy.ask(`/${name}/health/ready`))))
  ).map(({ status, ms }) => (ms > PATIENCE_MS ? -ms : status));

const everybody = (status: number): number[] => services.map(() => status);

/** Waits for every service to be ready again; the process is never restarted. */
const recovered = async (): Promise<void> => {
  const deadline = Date.now() + 30_000;
  while (JSON.stringify(await readiness()) !== JSON.stringify(everybody(200))) {
    if (Date.now() > deadline) throw new Error('the academy does not recover');
    await sleep(100);
  }
};

/** The command again with the same key, until it is taken; what it stored, and that one more repetition stores nothing. */
const takenOnce = async (key: string, counter: StoredCounter, before: Record<string, number>) => {
  const answers = [];
  for (let tries = 0; answers.at(-1) !== 201 && tries < 50; tries += 1) {
    answers.push((await register(key)).status);
    if (answers.at(-1) !== 201) await sleep(200);
  }
  expect(answers.at(-1)).toBe(201);
  const replayed = await register(key);
  expect(replayed.headers.get('idempotency-replayed')).toBe('true');
  const { participantId } = (await replayed.json()) as { participantId: string };
  await readUntil(academy, `/journey/v1/participants/${participantId}/timeline`, () => true);
  return added(before, await counter.atRest());
};

const ONE_COMMAND = { 'registration es.commands': 1, 'registration es.events': 1 };

describe('while PostgreSQL is frozen for eight seconds', () => {
  it('answers 503 with Retry-After within two seconds, then goes on by itself', async () => {
    const participantId = await start(academy);
    await readUntil(academy, `/journey/v1/participants/${participantId}/timeline`, () => true);
    const counter = await StoredCounter.open(academy);
    const before = await counter.atRest();
    const key = randomUUID();
    const began = Date.now();
    const thaw = freezePostgres(academy);
    const answers: Answered[] = [];
    try {
      while (Date.now() - began < 8_000) {
        answers.push(...(await Promise.all(askEverything(participantId, key))));
        expect(await readiness()).toEqual(everybody(503));
        expect((await academy.ask('/registration/health/live')).status).toBe(200);
      }
    } finally {
      thaw();
    }
    expect(unavailable(answers)).toEqual([]);
    expect(answers.length).toBeGreaterThanOrEqual(15);
    await recovered();
    expect(await takenOnce(key, counter, before)).toEqual(ONE_COMMAND);
    await counter.close();
  }, 90_000);
});

describe('when the postmaster is killed', () => {
  it('answers 503 with Retry-After at once, and the supervised PostgreSQL takes up the work', async () => {
    const participantId = await start(academy);
    await readUntil(academy, `/journey/v1/participants/${participantId}/timeline`, () => true);
    const counting = await StoredCounter.open(academy);
    const before = await counting.atRest();
    await counting.close();
    const key = randomUUID();
    signalPostmaster(academy, 'SIGKILL');
    const answers: Answered[] = [];
    do answers.push(...(await Promise.all(askEverything(participantId, key))));
    while (answers.slice(-5).some(({ status }) => status === 503) && answers.length < 1_000);
    const refused = answers.filter(({ status }) => status !== 200 && status !== 201);
    expect(refused.length).toBeGreaterThan(0);
    expect(unavailable(refused)).toEqual([]);
    await recovered();
    const counter = await StoredCounter.open(academy);
    expect(await takenOnce(key, counter, before)).toEqual(ONE_COMMAND);
    await counter.close();
  }, 90_000);

  it('did not take the process with it', () => {
    expect(() => process.kill(academy.pid, 0)).not.toThrow();
    expect(academy.output()).not.toMatch(/Unhandled|uncaught/i);
  });
});
