import { eventually } from '@academy/testing-infra';
import { randomUUID } from 'node:crypto';
import { startAcademy, type RunningAcademy } from './academy.examples.js';
import { registerPerson, type KnownPerson } from './people.examples.js';
import { connectAsOwner } from './postgres.examples.js';

const ADMIN = 'system-admin';

interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

describe('the administration of a service', () => {
  let academy: RunningAcademy;
  let person: KnownPerson;

  beforeAll(async () => {
    academy = await startAcademy();
    person = await registerPerson(academy);
  }, 150_000);
  afterAll(() => academy.drop(), 60_000);

  const bodyOf = async (response: Response): Promise<Answer> => ({
    status: response.status,
    body: (await response.json()) as Record<string, unknown>,
  });
  const get = async (path: string, as = ADMIN) => bodyOf(await academy.ask(path, { as }));
  const post = async (path: string, body: object = {}, as = ADMIN) =>
    bodyOf(
      await academy.ask(path, {
        ...{ as, method: 'POST', body: JSON.stringify(body) },
        headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      }),
    );

  /** An event of the person in a type that no code knows yet, as a newer registration would send it. */
  const sendUnknownEvent = async (participantId: string): Promise<void> => {
    const bus = await connectAsOwner(academy, 'bus');
    try {
      await bus.query(
        `with last as (
           select topic, partition, event::jsonb from bus.records
            where topic = 'academy.registration.events' and event ->> 'partitionkey' = $1
            order by "offset" desc limit 1)
         select bus.publish(topic, array[partition], json_build_array(event || jsonb_build_object(
                  'id', $2::text, 'type', 'academy.registration.OfTomorrow', 'previous', event -> 'sequence',
                  'dataschema', 'urn:academy:registration:OfTomorrow:1', 'hlc', ((event ->> 'hlc')::bigint + 1)::text,
                  'sequence', ((event ->> 'sequence')::bigint + 1000)::text)))
           from last`,
        [participantId, randomUUID()],
      );
    } finally {
      await bus.end();
    }
  };

  it('rebuilds, compares, flips and goes back while the service is read', async () => {
    const caseOf = () =>
      academy.ask(`/counseling/v1/cases/${person.caseId}`, { as: 'hq-operator' });
    const before = await (await caseOf()).json();
    const begun = await post('/counseling/admin/v1/read-models/read-models/rebuilds');
    expect(begun).toMatchObject({ status: 202, body: { state: 'BUILDING' } });
    const rebuild = `/counseling/admin/v1/rebuilds/${Number(begun.body.generation)}`;
    await eventually(
      async () => expect((await get(rebuild)).body).toMatchObject({ state: 'CATCHING_UP' }),
      { within: 20_000 },
    );
    expect(await post(`${rebuild}/flip`)).toMatchObject({
      ...{ status: 409, body: { code: 'GenerationNotCompared' } },
    });
    expect((await post(`${rebuild}/comparison`)).body).toMatchObject({ equal: true });
    expect((await post(`${rebuild}/flip`)).body).toMatchObject({ state: 'ACTIVE' });
    expect(await (await caseOf()).json()).toEqual(before);
    const back = await post(`${rebuild}/rollback`);
    expect(back.body).toMatchObject({ state: 'ACTIVE', generation: 1 });
    expect(await (await caseOf()).json()).toEqual(before);
  });

  it('tells who waits, why, since when and what is stale, and nothing of what happened', async () => {
    const { participantId } = person;
    const staleReadModels = [
      'open_participation',
      'work_task',
      'work_matter',
      'journey_person',
      'campus_activity',
    ];
    await sendUnknownEvent(participantId);
    const explained = `/journey/admin/v1/parked/journey.followed/${participantId}`;
    await eventually(async () => expect((await get(explained)).status).toBe(200), {
      within: 20_000,
    });
    expect((await get(explained)).body).toMatchObject({
      cause: { kind: 'UNKNOWN_EVENT', ko: expect.stringMatching(/[가-힣]/) },
      since: expect.stringMatching(/^\d{4}-/),
      staleReadModels,
      queue: [{ type: 'academy.registration.OfTomorrow', reason: 'unknown-type' }],
    });
    expect((await get('/journey/admin/v1/parked')).body).toMatchObject({
      parked: [
        {
          key: participantId,
          staleReadModels,
        },
      ],
    });
    expect(await post(`${explained}/retry`)).toMatchObject({ status: 202 });
    await eventually(async () =>
      expect((await get(explained)).body).toMatchObject({
        queue: [{ attempts: expect.any(Number) }],
      }),
    );
    const metrics = await (await academy.ask('/journey/metrics')).text();
    expect(metrics).toContain('parked_sequences{consumer="journey.followed"} 1');
  });

  it('verifies people, and is open to nobody but system administrators', async () => {
    const verified = await post('/registration/admin/v1/verifications', { family: 'read-models' });
    expect(verified.body).toMatchObject({ verification: { deviations: [] } });
    expect((await post('/registration/admin/v1/verifications', { family: 'none' })).status).toBe(
      400,
    );
    for (const path of ['read-models', 'parked', 'verifications'])
      for (const as of ['hq-operator', 'dpo', 'analyst', 'consultant-west'])
        expect((await get(`/registration/admin/v1/${path}`, as)).status).toBe(403);
  });
});
