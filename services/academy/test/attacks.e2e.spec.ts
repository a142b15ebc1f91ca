import { addMonths, civilDateOf } from '@academy/kernel';
import { randomUUID } from 'node:crypto';
import { startAcademy, type RunningAcademy } from './academy.examples.js';
import { attacksOn, variationsOf, type Attack } from './attacks.examples.js';
import { knownIds } from './known-ids.examples.js';
import { registerPerson, start } from './people.examples.js';
import { addressOf, commandRoutes, type CommandRoute } from './routes.examples.js';
import type { JsonObject } from './schemas.examples.js';
import { added, StoredCounter, type Stored } from './stored.examples.js';

let academy: RunningAcademy;
let routes: readonly CommandRoute[];
let known: Readonly<Record<string, string>>;
let person: { readonly participantId: string };
let counter: StoredCounter;

const WEST = '9b14ae01-a376-5433-87b7-fafef35c8d0b';
const BOTH_LANGUAGES = /^.*[가-힣].* \(.*[A-Za-z].*\)$/;
const REUSED = 'IdempotencyKeyReused';
/** Attacks under way at a time. */
const AT_A_TIME = 6;
const REFUSALS = [400, 409, 413, 415, 422];

beforeAll(async () => {
  const begunOn = addMonths(civilDateOf(new Date().toISOString()), -5);
  academy = await startAcademy(undefined, ['--simulate-from', begunOn]);
  known = await knownIds(academy, begunOn);
  person = await registerPerson(academy);
  routes = await commandRoutes(academy);
  counter = await StoredCounter.open(academy);
}, 150_000);

afterAll(async () => {
  await counter.close();
  await academy.drop();
}, 60_000);

/** An id for everything that a command is about; the person may be another than the one who has come all the way. */
const parameters = (participantId: string): Readonly<Record<string, string>> => ({
  ...known,
  participantId,
  campusId: WEST,
  purpose: 'COLLECT_USE',
});

interface Sent extends Omit<Attack, 'what' | 'codes'> {
  readonly key?: string;
}

const send = (
  { as }: CommandRoute,
  address: string,
  { body, headers = {}, key = randomUUID() }: Sent,
) =>
  academy.ask(address, {
    as,
    method: 'POST',
    ...(body === undefined ? {} : { body }),
    headers: { 'content-type': 'application/json', 'idempotency-key': key, ...headers },
  });

interface Problem {
  readonly code?: string;
  readonly title?: string;
  readonly status?: number;
  readonly detail?: string;
  readonly errors?: readonly { readonly detail: string }[];
}

const toldWhatToDo = ({ detail, errors = [] }: Problem): boolean =>
  detail !== undefined || errors.some(({ detail: advice }) => advice !== '');

const isClear = (problem: Problem, status: number): boolean =>
  problem.status === status && BOTH_LANGUAGES.test(problem.title ?? '') && toldWhatToDo(problem);

/** What is wrong with the answer to an attack; nothing when it is a clear refusal with one of the codes. */
const complaint = async (response: Response, codes: readonly string[]): Promise<string[]> => {
  const text = await response.text();
  const { status, headers } = response;
  const type = headers.get('content-type') ?? 'no content type';
  if (!type.startsWith('application/problem+json')) return [`${status} ${type} ${text}`];
  const problem = JSON.parse(text) as Problem;
  const known = REFUSALS.includes(status) && codes.includes(problem.code ?? '');
  return known && isClear(problem, status) ? [] : [`${status} ${text}`];
};

const refusalsOf = async (route: CommandRoute, attack: Attack): Promise<string[]> => {
  const response = await send(route, addressOf(route, parameters(person.participantId)), attack);
  const complaints = await complaint(response, attack.codes);
  return complaints.map((why) => `${route.name} with ${attack.what}: ${why}`);
};

it('finds commands of every service that decides something', () => {
  const services = new Set(routes.map(({ path }) => path.split('/')[1]));
  expect([...services]).toEqual(
    expect.arrayContaining([
      ...['registration', 'campus-directory', 'counseling', 'training-enrollment', 'matching'],
      'aftercare',
    ]),
  );
});

it('refuses every malformed, mistyped and oversized request to every command, and stores nothing', async () => {
  const before = await counter.atRest();
  const complaints: string[] = [];
  let sent = 0;
  const waiting = routes.flatMap((route) => attacksOn(route).map((attack) => ({ route, attack })));
  const sendNext = async (): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      complaints.push(...(await refusalsOf(next.route, next.attack)));
      sent += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, sendNext));
  expect(complaints).toEqual([]);
  expect(sent).toBeGreaterThan(routes.length * 25);
  expect(added(before, await counter.atRest())).toEqual({});
}, 120_000);

it('refuses a command without an idempotency key', async () => {
  const before = await counter.now();
  const codes = await Promise.all(
    routes.map(async ({ as, ...route }) => {
      const address = addressOf(route, parameters(person.participantId));
      const headers = { 'content-type': 'application/json' };
      const body = JSON.stringify(route.example ?? {});
      const response = await academy.ask(address, { as, method: 'POST', body, headers });
      return ((await response.json()) as Problem).code;
    }),
  );
  expect(new Set(codes)).toEqual(new Set(['IdempotencyKeyMissing']));
  expect(added(before, await counter.now())).toEqual({});
});

const stores = (change: Stored): boolean =>
  Object.keys(change).some((name) => name.endsWith('commands'));

/** The route's example about things that exist. */
const aboutKnown = (route: CommandRoute, ids: Readonly<Record<string, string>>): CommandRoute => {
  const { example } = route;
  if (example === null || typeof example !== 'object' || Array.isArray(example)) return route;
  const known = (name: string) => (name.endsWith('Id') ? ids[name] : undefined);
  const entries = Object.entries(example).map(([name, value]) => [name, known(name) ?? value]);
  return { ...route, example: Object.fromEntries(entries) as JsonObject };
};

/** Sends the example, then its key with anything else. */
const control = async (described: CommandRoute, participantId: string) => {
  const ids = parameters(participantId);
  const route = aboutKnown(described, ids);
  const address = addressOf(route, ids);
  const key = randomUUID();
  const before = await counter.atRest();
  const { status } = await send(route, address, { body: JSON.stringify(route.example ?? {}), key });
  const after = await counter.atRest();
  const remembered = stores(added(before, after));
  const complaints = [400, 413, 415].includes(status) || status >= 500 ? [`answers ${status}`] : [];
  if (remembered) complaints.push(...(await reuse(route, address, key)));
  return { status, remembered, complaints, leftBehind: added(after, await counter.now()) };
};

/** Administration writes no event and is remembered by nobody: asked twice, it is refused or changes nothing; so does time. */
const ADMINISTRATION = /\/admin\/v1\/(read-models|rebuilds|parked|verifications)|\/simulation\//;

/** Commands of a service that are tried: what remembers them is the platform's, and the same for all. */
const TRIED = 7;

/** Commands about things that somebody has come across, the first of each service. */
const triedOf = (): readonly CommandRoute[] => {
  const ids = parameters('');
  const isKnown = ({ path }: CommandRoute) =>
    !ADMINISTRATION.test(path) &&
    [...path.matchAll(/\{(\w+)\}/g)].every(([, name = '']) => name in ids);
  const byService = Map.groupBy(routes.filter(isKnown), ({ path }) => path.split('/')[1]);
  return [...byService.values()].flatMap((ofOne) => ofOne.slice(0, TRIED));
};

describe('the same harness', () => {
  it('sees what a valid command stores, and that its key with anything else is refused', async () => {
    const forgotten: string[] = [];
    const wrong: object[] = [];
    let remembered = 0;
    for (const route of triedOf()) {
      // Somebody who has only begun may do most things; what else there is needs somebody who has come all the way.
      let seen = await control(route, await start(academy));
      if (!seen.remembered) seen = await control(route, known.participantId ?? '');
      const { complaints, leftBehind, status } = seen;
      if (complaints.length > 0 || Object.keys(leftBehind).length > 0)
        wrong.push({ route: route.name, complaints, leftBehind });
      if (seen.remembered) remembered += 1;
      else forgotten.push(`${route.name}: ${status}`);
    }
    expect(wrong).toEqual([]);
    // What an example names and nobody has come across is not found, which is no command that anybody would remember.
    expect(forgotten.filter((answer) => !answer.endsWith(': 404'))).toEqual([]);
    expect(remembered).toBeGreaterThan(25);
  }, 400_000);
});

/**
 * Uses a key again with every variation of the body, and for another target: none is taken, and what gets as far as the ledger is
 * refused for the key's sake.
 */
const reuse = async (route: CommandRoute, address: string, key: string): Promise<string[]> => {
  const codes: string[] = [];
  for (const body of variationsOf(route)) {
    const { status, code } = await problemIn(await send(route, address, { body, key }));
    // A variation may name something that does not exist.
    if (![404, ...REFUSALS].includes(status)) return [`${status} for ${body}`];
    codes.push(code);
  }
  const elsewhere = { body: JSON.stringify(route.example ?? {}), key };
  const moved = await problemIn(await send(route, `${address}?elsewhere`, elsewhere));
  const refused = codes.length > 0 ? codes : [moved.code];
  return moved.code === REUSED && refused.includes(REUSED) ? [] : [`answers ${refused.join(', ')}`];
};

const problemIn = async (response: Response) => {
  const { code = 'no code' } = (await response.json()) as Problem;
  return { code, status: response.status };
};
