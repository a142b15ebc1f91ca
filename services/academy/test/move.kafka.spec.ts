import { randomUUID } from 'node:crypto';
import { startAcademy, type RunningAcademy } from './academy.examples.js';
import { startAlone, type Alone } from './alone.examples.js';
import { readUntil, registerPerson } from './people.examples.js';

interface Timeline {
  readonly items: readonly { readonly type: string }[];
}

const PROCESSES = [
  ['campus-directory', 'relay'],
  ['registration', 'relay,consumer'],
  ['counseling', 'relay,consumer'],
  ['journey', 'consumer'],
] as const;

/** What happens once to a person in `registerPerson`, by both services. */
const ONCE = [
  ...['RegistrationStarted', 'IdentityVerified', 'ConsentGranted', 'WillToWorkStated'],
  ...['ParticipantRegistered', 'EligibilityReviewOpened', 'EligibilityConfirmed'],
  ...['ParticipationOpened', 'CounselingCaseOpened'],
];
const nameOf = (type: string): string => type.slice(type.lastIndexOf('.') + 1);

describe('services are moved from the tables to Kafka while they run', () => {
  const onKafka = {
    BUS: 'kafka',
    KAFKA_BROKERS: process.env.TEST_KAFKA_BROKERS ?? '',
    KAFKA_NAMESPACE: `move-${randomUUID().slice(0, 8)}`,
  };
  let academy: RunningAcademy;
  const running: Alone[] = [];

  const run = async (differing: Readonly<Record<string, string>> = {}): Promise<Alone[]> => {
    const started: Alone[] = [];
    for (const [service, role] of PROCESSES)
      started.push(await startAlone(academy, service, role, differing));
    running.push(...started);
    return started;
  };

  beforeAll(async () => {
    academy = await startAcademy(undefined, ['--role', 'api']);
  }, 120_000);
  afterAll(async () => {
    await Promise.all(running.map(({ stop }) => stop()));
    await academy.drop();
  }, 60_000);

  /** Registers one person after the other, each into counselling, until it is told to end; resolves to who they are. */
  const registering = () => {
    const people: string[] = [];
    const ending = new AbortController();
    const all = (async () => {
      while (!ending.signal.aborted) people.push((await registerPerson(academy)).participantId);
    })();
    return {
      people,
      end: async (): Promise<readonly string[]> => {
        ending.abort();
        await all;
        return people;
      },
    };
  };

  it('and every effect comes once, with no pause for who registers meanwhile', async () => {
    const before = await run();
    const { people, end } = registering();
    await run(onKafka);
    const inBetween = people.length;
    for (const { stop } of before) expect(await stop()).toBe(0);
    const moved = people.length;
    await registerPerson(academy);
    const all = await end();

    expect(inBetween).toBeGreaterThan(0);
    expect(all.length).toBeGreaterThan(moved);
    for (const id of all) {
      const { items } = await readUntil<Timeline>(
        academy,
        `/journey/v1/participants/${id}/timeline?pageSize=200`,
        (timeline) =>
          ONCE.every((name) => timeline.items.some(({ type }) => nameOf(type) === name)),
      );
      const counts = ONCE.map((name) => items.filter(({ type }) => nameOf(type) === name).length);
      expect(counts).toEqual(ONCE.map(() => 1));
    }
  }, 240_000);
});
