import { randomBytes, randomUUID } from 'node:crypto';
import { appendFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { startAcademy, type RunningAcademy } from './academy.examples.js';
import { formsOf, searchEverywhere } from './canaries.examples.js';
import {
  feedsOf,
  journeyOf,
  quietJourneyOf,
  rebuildJourney,
  type Entry,
} from './journeys.examples.js';
import { command, readUntil, registerPerson, start } from './people.examples.js';
import { connectAsOwner } from './postgres.examples.js';

let academy: RunningAcademy;
let participantId: string;
let before: readonly Entry[];

const letters = (): string => randomBytes(8).toString('hex').replace(/\d/g, 'x');
const digits = (length: number): string =>
  Array.from(randomBytes(length), (byte) => byte % 10).join('');

/** Everything of a person that somebody may send us; what the product has no place for is sent where it is refused. */
const person = {
  name: `까나리 Kanari ${letters()}`,
  birthDate: '1968-02-29',
  phone: `010-${digits(4)}-${digits(4)}`,
  di: `CANARY-DI-${letters()}${letters()}`,
  ci: `CANARY-CI-${letters()}${letters()}`,
};
const elsewhere = {
  email: `${letters()}@canary.example`,
  address: `까나리로 ${digits(6)}번지 ${letters()}`,
  note: `자유 서술 ${letters()} free text`,
  residentNumber: `680229-1${digits(6)}`,
};
const canaries = [
  ...Object.values({ ...person, ...elsewhere }),
  person.phone.replaceAll('-', ''),
  person.name.split(' ').at(-1) ?? '',
];

const headers = () => ({ 'content-type': 'application/json', 'idempotency-key': randomUUID() });

/** Personal data where it does not belong: unknown fields, broken JSON, wrong types, targets, headers. */
const sendAstray = async (id: string): Promise<number[]> => {
  const path = `/registration/v1/participants/${id}/identity`;
  const bodies = [
    JSON.stringify({ method: 'MOBILE_PASS', provider: 'X', identity: { ...person, ...elsewhere } }),
    JSON.stringify({ ...elsewhere, method: person.name, provider: elsewhere.address }),
    `{"identity": ${JSON.stringify({ ...person, ...elsewhere })}`,
    JSON.stringify({
      method: 'IPIN',
      provider: 'X',
      identity: { ...person, phone: elsewhere.note },
    }),
  ];
  const asked = { as: 'hq-operator', method: 'POST' } as const;
  const answers = await Promise.all([
    ...bodies.map((body) => academy.ask(path, { ...asked, body, headers: headers() })),
    academy.ask(`${path}?q=${encodeURIComponent(elsewhere.note)}`, { as: 'hq-operator' }),
    academy.ask(`/registration/v1/${encodeURIComponent(person.name)}`, { as: 'hq-operator' }),
    academy.ask(path, {
      as: 'hq-operator',
      headers: {
        'user-agent': elsewhere.email,
        'x-correlation-id': person.phone,
        referer: person.di,
      },
    }),
  ]);
  return answers.map(({ status }) => status);
};

beforeAll(async () => {
  academy = await startAcademy();
  const known = await registerPerson(academy, person);
  ({ participantId } = known);
  const counselingCase = `/counseling/v1/cases/${known.caseId}`;
  const assignment = { consultantId: 'consultant-central', basis: 'LOAD' };
  const readiness = { level: 'R3_TRANSITION', agreesWithProposal: true, participantAgrees: true };
  await command(academy, `${counselingCase}/consultant`, assignment);
  await command(academy, `${counselingCase}/readiness`, readiness, 'consultant-central');
  before = await journeyOf(academy, participantId, 'ReadinessLevelConfirmed');
}, 150_000);

afterAll(() => academy.drop(), 60_000);

it('shows the person in clear to whom may see it, so that there is something to leak', async () => {
  const path = `/registration/v1/participants/${participantId}/identity`;
  const response = await academy.ask(path, { as: 'campus-operator' });
  const { name, birthDate, phone } = person;
  expect(await response.json()).toEqual({ name, birthDate, phone });
  const refused = await sendAstray(participantId);
  expect(refused.filter((status) => status < 400 || status >= 500)).toEqual([]);
});

it('suspects a duplicate by what it cannot read', async () => {
  const again = registerPerson(academy, person);
  await expect(again).rejects.toThrow(/DuplicateSuspected/);
});

describe('the search', () => {
  it('finds a canary in a table, in a file and in every spelling', async () => {
    const planted = `까나리 planted+? ${letters()}`;
    const client = await connectAsOwner(academy, 'registration');
    await client.query('create schema scratch create table planted (spelling text, raw bytea)');
    for (const [, spelling] of formsOf(planted))
      await client.query('insert into scratch.planted values ($1, null)', [`a ${spelling} b`]);
    const log = join(academy.folder, 'planted.log');
    await appendFile(log, `{"msg":"${planted}"}\n`);
    const { findings } = await searchEverywhere(academy, [planted]);
    await client.query('truncate scratch.planted');
    await client.query('insert into scratch.planted values (null, $1)', [Buffer.from(planted)]);
    const { findings: inBytes } = await searchEverywhere(academy, [planted]);
    await client.query('drop schema scratch cascade');
    await client.end();
    const inTable = findings.filter(({ where }) => where === 'registration scratch.planted');
    expect(new Set(inTable.map(({ form }) => form))).toEqual(
      new Set(formsOf(planted).map(([form]) => form)),
    );
    expect(findings.filter(({ where }) => where === log).map(({ form }) => form)).toContain(
      'clear',
    );
    const raw = inBytes.filter(({ where }) => where === 'registration scratch.planted');
    expect(raw.map(({ form }) => form)).toEqual(['hex']);
  }, 60_000);

  it('finds nothing of the person anywhere', async () => {
    const { places, findings } = await searchEverywhere(academy, canaries);
    expect(findings).toEqual([]);
    const looked = places.join('\n');
    for (const place of ['registration es.events', 'bus bus.records', 'journey read.archive'])
      expect(looked).toContain(place);
    for (const place of ['subject_keys privacy.subject_keys', 'registration/metrics', 'documents'])
      expect(looked).toContain(place);
    expect(looked).toContain('academy.log');
  }, 60_000);
});

describe('after the key is destroyed', () => {
  let after: typeof before;

  it('nobody reads the person any more, and the documents are gone', async () => {
    const account = `/registration/v1/participants/${participantId}`;
    const asked = { kind: 'ERASE' };
    const { requestId } = await command<{ requestId: string }>(
      academy,
      `${account}/data-requests`,
      asked,
    );
    const request = `/registration/v1/data-requests/${requestId}`;
    const proposal = { legalBasis: 'PIPA_36', retainedCategories: [] };
    await command(academy, `${request}/erasure-proposal`, proposal);
    await command(academy, `${request}/erasure-approval`, {}, 'dpo');
    const certificate = await academy.ask(`${account}/erasure-certificate`, { as: 'dpo' });
    expect(await certificate.json()).toMatchObject({ participantId, legalBasis: 'PIPA_36' });
    const identity = `/registration/v1/participants/${participantId}/identity`;
    expect((await academy.ask(identity, { as: 'campus-operator' })).status).toBe(410);
    expect(await readdir(join(academy.folder, 'documents'))).not.toContain(participantId);
  });

  it('the journey still tells everything, in the same order, except what was sealed', async () => {
    await journeyOf(academy, participantId, 'DataSubjectRequestFulfilled');
    after = await quietJourneyOf(academy, participantId, 'CounselingCaseClosed'); // the last that comes of it
    expect(after.slice(0, before.length)).toEqual(before);
    const shown = JSON.stringify(after);
    expect(shown).toContain('"name":"sealed"');
    expect(canaries.filter((canary) => shown.includes(canary))).toEqual([]);
  });

  it('the feeds replay the same events in the same order', async () => {
    const replayed = await feedsOf(academy, participantId);
    expect(replayed).toEqual(after.map(({ id }) => id));
    expect(replayed.length).toBeGreaterThanOrEqual(11);
  });

  it('the journey rebuilds from nothing to the same, while somebody new comes in', async () => {
    const path = `/journey/v1/participants/${participantId}`;
    const summary = await (await academy.ask(path, { as: 'hq-operator' })).text();
    academy = await rebuildJourney(academy);
    const newcomer = await start(academy);
    expect(await journeyOf(academy, newcomer, 'RegistrationStarted')).toHaveLength(1);
    await readUntil(academy, path, (answer) => JSON.stringify(answer) === summary);
    expect(await journeyOf(academy, participantId)).toEqual(after);
    expect((await searchEverywhere(academy, canaries)).findings).toEqual([]);
  }, 120_000);
});
