import { execFileSync } from 'node:child_process';
import { chmod, chown, mkdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { canReach, nobody } from './account.js';
import {
  anotherProcess,
  CHECKOUT,
  outputOf,
  programArguments,
  startedBy,
} from './another-process.examples.js';
import { ask, newFolder, removeFolders, start } from './cluster.examples.js';
import { removePostgres } from './index.js';
import { holdsWithin, isAlive } from './processes.js';

const asRoot = process.geteuid?.() === 0 ? describe : describe.skip;
const ordinary = await nobody();
const ordinaryMayRun =
  (await canReach(CHECKOUT, ordinary)) && (await canReach(process.execPath, ordinary));

const closedFolder = async (): Promise<string> => newFolder(0o700);

const theirFolder = async (): Promise<string> => {
  const folder = await closedFolder();
  await chown(folder, ordinary.uid, ordinary.gid);
  return folder;
};

afterAll(removeFolders);

asRoot('started by root', () => {
  it('runs as nobody on data in an open folder', async () => {
    const folder = await newFolder();
    const server = await start({ folder });
    expect((await stat(`/proc/${server.pid}`)).uid).toBe(ordinary.uid);
    expect(await stat(join(folder, 'data'))).toMatchObject({ ...ordinary, mode: 0o40700 });
    await server.stop();
  });

  it('shelters the data of a closed folder, keeps it across starts and removes it', async () => {
    const folder = await closedFolder();
    const first = await start({ folder });
    await ask(first.superuserUrl, 'create table kept as select 42 as answer');
    await first.stop();

    const [shelter = ''] = (await readFile(join(folder, 'where-the-data-is.txt'), 'utf8')).split(
      '\n',
    );
    expect(dirname(shelter)).toBe('/var/lib/academy');
    expect(await stat(shelter)).toMatchObject({ uid: ordinary.uid, mode: 0o40700 });
    expect((await stat(join(folder, 'superuser-password'))).mode & 0o777).toBe(0o600);

    const second = await start({ folder });
    expect(await ask(second.superuserUrl, 'select answer from kept')).toBe(42);
    await second.stop();
    await removePostgres(folder);
    await expect(stat(shelter)).rejects.toThrow(/ENOENT/);
    await expect(stat(folder)).rejects.toThrow(/ENOENT/);
  });

  it('says what to do when data that was open has been closed off', async () => {
    const folder = await newFolder();
    await (await start({ folder })).stop();
    await chmod(folder, 0o700);
    await expect(start({ folder })).rejects.toThrow(/can no longer reach .*chmod o\+x/);
  });

  it('works in a checkout that is closed, with a copy of the binaries', async () => {
    const closed = await closedFolder();
    const checkout = join(closed, 'checkout');
    await mkdir(checkout);
    // In mount points of its own, which end with it: the shelter begins empty.
    const inside = `mount --bind ${CHECKOUT} ${checkout} && mount -t tmpfs tmpfs /var/lib && cd ${checkout} && "$@"`;
    const node = [process.execPath, ...programArguments(checkout, join(closed, 'cluster'))];
    const listing = 'ls /var/lib/academy';
    const printed = execFileSync(
      'unshare',
      ['--mount', 'sh', '-c', `${inside} < /dev/null && ${listing}`, 'sh', ...node],
      { encoding: 'utf8' },
    );
    expect(printed).toMatch(/^\{"pid":\d+\}\n[0-9a-f]{16}-\w{6}\npostgresql-18\S+\n$/);
  });

  (ordinaryMayRun ? it : it.skip)(
    'is not needed: an ordinary user starts it with data of its own',
    async () => {
      const folder = await theirFolder();
      const parent = anotherProcess(folder, ordinary);
      const pid = await startedBy(parent);
      expect((await stat(join(folder, 'data'))).uid).toBe(ordinary.uid);
      expect((await stat(join(folder, 'superuser-password'))).uid).toBe(ordinary.uid);
      await outputOf(parent);
      expect(await holdsWithin(10_000, () => !isAlive(pid))).toBe(true);
    },
  );

  (ordinaryMayRun ? it : it.skip)(
    'refuses an ordinary user who may not write, in one line',
    async () => {
      const folder = join(await newFolder(), 'cluster');
      const failure: unknown = expect.stringContaining(
        `(No permission to write to ${folder}: choose a folder of your own or change its owner)`,
      );
      const printed = await outputOf(anotherProcess(folder, ordinary));
      expect(JSON.parse(printed)).toEqual({ failure, name: 'EmbeddedPostgresError' });
    },
  );
});
