import { backUp, eventually } from '@academy/testing-infra';
import { startAcademy, type RunningAcademy } from './academy.examples.js';
import { feedsOf, journeyOf } from './journeys.examples.js';
import { command, registerPerson, type KnownPerson } from './people.examples.js';
import { superuserUrlOf } from './postgres.examples.js';

const ADMIN = 'system-admin';
const PATIENCE = { within: 30_000 };

interface Generation {
  readonly generation: number;
  readonly state: string;
}

describe('registration is restored to an earlier backup while the product runs', () => {
  let academy: RunningAcademy;

  beforeAll(async () => {
    academy = await startAcademy();
  }, 120_000);
  afterAll(() => academy.drop(), 60_000);

  const post = <T>(path: string, body: object = {}): Promise<T> =>
    command<T>(academy, path, body, ADMIN);
  const get = async <T>(path: string): Promise<T> =>
    (await (await academy.ask(path, { as: ADMIN })).json()) as T;

  const consent = ({ participantId }: KnownPerson) =>
    command(academy, `/registration/v1/participants/${participantId}/consents`, {
      ...{ purpose: 'MARKETING', noticeVersion: '2026-03', method: 'CHECKBOX' },
    });

  /** Everybody's timeline is what the ledgers of all services say now. */
  const expectTimelines = (people: readonly KnownPerson[]) =>
    eventually(async () => {
      for (const { participantId } of people) {
        const told = (await journeyOf(academy, participantId)).map(({ id }) => id);
        expect(told).toEqual(await feedsOf(academy, participantId));
      }
    }, PATIENCE);

  /** As the runbook says it: rebuild, compare, flip although it differs. */
  const heal = async (service: string): Promise<void> => {
    const { generation } = await post<Generation>(
      `/${service}/admin/v1/read-models/followed/rebuilds`,
    );
    const rebuild = `/${service}/admin/v1/rebuilds/${generation}`;
    await eventually(
      async () => expect(await get(rebuild)).toMatchObject({ state: 'CATCHING_UP' }),
      PATIENCE,
    );
    await post(`${rebuild}/comparison`);
    await post(`${rebuild}/flip`, { acceptDifferences: true });
  };

  it('is healed without a hand on any database: people go on, and every timeline is what the ledgers say', async () => {
    const [still, other] = [await registerPerson(academy), await registerPerson(academy)];
    await expectTimelines([still, other]);
    const backup = await backUp(await superuserUrlOf(academy), 'registration');
    const forgotten = await registerPerson(academy);
    await consent(other);
    await expectTimelines([still, other, forgotten]);

    await backup.restore();
    // Reactions go on by themselves: this one waits until counselling has opened a case.
    const fresh = await registerPerson(academy);
    await consent(still);
    const followers = [
      ...['journey', 'campus-directory', 'counseling', 'training-enrollment', 'matching'],
      'aftercare',
    ];
    await eventually(async () => {
      const { parked } = await get<{ parked: { cause: { kind: string } }[] }>(
        '/journey/admin/v1/parked',
      );
      expect(parked).toContainEqual(
        expect.objectContaining({ cause: expect.objectContaining({ kind: 'SOURCE_CHANGED' }) }),
      );
    }, PATIENCE);

    for (const service of followers) await heal(service);
    await expectTimelines([still, other, fresh]);
    // Nobody knows who has never registered, although counselling has a case of theirs.
    const timeline = `/journey/v1/participants/${forgotten.participantId}/timeline`;
    expect((await academy.ask(timeline, { as: 'hq-operator' })).status).toBe(404);
    for (const service of ['registration', ...followers])
      await eventually(
        async () => expect(await get(`/${service}/admin/v1/parked`)).toMatchObject({ parked: [] }),
        PATIENCE,
      );
  }, 240_000);
});
