import { eventually, startScratchCluster, type ScratchCluster } from '@academy/testing-infra';
import pg from 'pg';
import { DatabaseWatch } from './database-watch.js';

let cluster: ScratchCluster;
let watch: DatabaseWatch;

beforeAll(async () => {
  cluster = await startScratchCluster();
  watch = new DatabaseWatch({ url: cluster.server().superuserUrl, name: 'spec' });
});

afterAll(async () => {
  await watch.close();
  await cluster.drop();
});

const sessionsOf = async (): Promise<number[]> => {
  const client = new pg.Client({ connectionString: cluster.server().superuserUrl });
  await client.connect();
  const { rows } = await client.query<{ pid: number }>(
    `select pid from pg_stat_activity where application_name = 'spec watch'`,
  );
  await client.end();
  return rows.map(({ pid }) => pid);
};

it('sees a database, and that one that is frozen does not answer', async () => {
  expect(await watch.answers()).toBe(true);
  const frozen = [cluster.server().pid, ...(await sessionsOf())];
  for (const pid of frozen) process.kill(pid, 'SIGSTOP');
  const began = performance.now();
  expect(await Promise.all([watch.answers(), watch.answers()])).toEqual([false, false]);
  expect(performance.now() - began).toBeLessThan(1_000);
  for (const pid of frozen) process.kill(pid, 'SIGCONT');
  await eventually(async () => expect(await watch.answers()).toBe(true), { within: 10_000 });
});

it('sees that one is gone, and that it came back', async () => {
  await cluster.server().kill();
  expect(await watch.answers()).toBe(false);
  watch = await watch
    .close()
    .then(
      async () =>
        new DatabaseWatch({ url: (await cluster.restart()).superuserUrl, name: 'spec again' }),
    );
  await eventually(async () => expect(await watch.answers()).toBe(true), { within: 10_000 });
});
