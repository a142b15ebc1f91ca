import { eventually } from '@academy/testing-infra';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startAcademy, type RunningAcademy } from './academy.examples.js';
import { startAlone, type Alone } from './alone.examples.js';
import { start } from './people.examples.js';

describe('the product on Kafka, its services as processes of their own', () => {
  let academy: RunningAcademy;
  let alone: Alone[];

  beforeAll(async () => {
    academy = await startAcademy(undefined, ['--kafka', '--role', 'api']);
    alone = [];
    for (const [service, role] of [
      ['registration', 'relay'],
      ['journey', 'consumer'],
      ['journey', 'consumer'],
    ] as const)
      alone.push(await startAlone(academy, service, role));
  }, 240_000);
  afterAll(async () => {
    await Promise.all(alone.map(({ stop }) => stop()));
    await academy.drop();
  }, 60_000);

  const seenByTheJourney = (participantIds: readonly string[]): Promise<void> =>
    eventually(
      async () => {
        for (const id of participantIds) {
          const path = `/journey/v1/participants/${id}/timeline`;
          const { status } = await academy.ask(path, { as: 'hq-operator' });
          expect(status).toBe(200);
        }
      },
      { within: 60_000 },
    );

  it('brings what one process stores through others to the journey', async () => {
    await seenByTheJourney([await start(academy), await start(academy)]);
  }, 90_000);

  it('goes on when the broker is killed, and when one of two consumers is', async () => {
    const [broker = ''] = (
      await readFile(join(academy.folder, 'kafka', 'broker.pid'), 'utf8')
    ).split(' ');
    process.kill(Number(broker), 'SIGKILL');
    process.kill(alone[2]?.pid ?? NaN, 'SIGKILL');
    const people = await Promise.all(Array.from({ length: 20 }, () => start(academy)));
    await seenByTheJourney(people);
    const ended = await Promise.all(alone.slice(0, 2).map(({ stop }) => stop()));
    expect(ended).toEqual([0, 0]);
  }, 120_000);
});
