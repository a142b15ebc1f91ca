import { execFileSync } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ask, newFolder, removeFolders, start, stopServers } from './cluster.examples.js';

const FULL =
  /^\S+ 이\(가\) .* \(The disk that holds \S+ is full.*: free some space and start again\)$/;
const mounts: string[] = [];

const smallDisk = async (megabytes: number): Promise<string> => {
  const disk = await newFolder();
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'tmpfs', disk]);
  mounts.push(disk);
  return disk;
};

const fill = (disk: string): Promise<unknown> =>
  writeFile(join(disk, 'filler'), Buffer.alloc(200_000_000)).catch(() => undefined);

afterAll(async () => {
  await stopServers();
  for (const disk of mounts) execFileSync('umount', [disk]);
  await removeFolders();
});

// Only root may mount a disk that is small enough to fill.
(process.geteuid?.() === 0 ? describe : describe.skip)('a full disk is named in one line', () => {
  it('before a cluster is made that has no room to grow', async () => {
    const folder = join(await smallDisk(60), 'cluster');
    await expect(start({ folder })).rejects.toThrow(FULL);
  });

  it('when a cluster is started, and nothing is lost', async () => {
    const disk = await smallDisk(180);
    const folder = join(disk, 'cluster');
    const first = await start({ folder });
    await ask(first.superuserUrl, 'create table kept as select 42 as answer');
    await first.stop();
    await fill(disk);
    await expect(start({ folder })).rejects.toThrow(FULL);

    await rm(join(disk, 'filler'));
    const second = await start({ folder });
    expect(await ask(second.superuserUrl, 'select answer from kept')).toBe(42);
    await second.stop();
  });

  it('when a running server ends for want of space', async () => {
    const disk = await smallDisk(180);
    const server = await start({ folder: join(disk, 'cluster') });
    // The first session of a server writes a cache; without it later ones are refused before they write the log.
    await ask(server.superuserUrl, 'select 1');
    await fill(disk);

    const message = `select pg_logical_emit_message(true, '', repeat('x', 20000000))`;
    await expect(ask(server.superuserUrl, message)).rejects.toThrow();
    expect((await server.ended)?.message).toMatch(FULL);
  });
});
