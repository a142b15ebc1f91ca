import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { anotherProcess, outputOf, startedBy } from './another-process.examples.js';
import { ask, newFolder, removeFolders, start } from './cluster.examples.js';
import { EmbeddedPostgresError } from './index.js';
import { holdsWithin, isAlive, processesOf } from './processes.js';

afterAll(removeFolders);

describe('an embedded PostgreSQL', () => {
  it('is a PostgreSQL 18 that searches Korean text, in UTC, durable and with checksums', async () => {
    const server = await start({ folder: await newFolder(), settings: { fsync: 'on' } });
    const url = server.superuserUrl;
    const trigrams = `select array_length(show_trgm('가나다'), 1)`;

    expect(Number(await ask(url, 'create extension pg_trgm', trigrams))).toBeGreaterThan(0);
    expect(await ask(url, 'show server_version')).toMatch(/^18\./);
    expect(
      await ask(
        url,
        `select string_agg(setting, ' ' order by name collate "C") from pg_settings where name in
         ('data_checksums', 'fsync', 'listen_addresses', 'max_connections', 'server_encoding', 'TimeZone')`,
      ),
    ).toBe('UTC on on 127.0.0.1 300 UTF8');
    await server.stop();
    await expect(server.ended).resolves.toBeUndefined();
  });

  it('asks for the password, which only the starting user may read', async () => {
    const folder = await newFolder();
    const server = await start({ folder });
    const file = join(folder, 'superuser-password');
    const wrong = new URL(server.superuserUrl);
    wrong.password = 'wrong';

    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(server.superuserUrl).toContain(await readFile(file, 'utf8'));
    await expect(ask(wrong.href, 'select 1')).rejects.toThrow(/password authentication failed/);
    await server.stop();
  });

  it('keeps its data and its password across starts', async () => {
    const folder = await newFolder();
    const first = await start({ folder });
    await ask(first.superuserUrl, 'create table kept as select 42 as answer');
    await first.stop();
    await first.stop();
    expect(isAlive(first.pid)).toBe(false);

    const second = await start({ folder });
    expect(await ask(second.superuserUrl, 'select answer from kept')).toBe(42);
    await second.stop();
  });

  it('recovers from a kill with sessions open', async () => {
    const folder = await newFolder();
    const first = await start({ folder });
    await ask(first.superuserUrl, 'create table kept as select 42 as answer');
    const busy = ask(first.superuserUrl, 'select pg_sleep(600)').catch(() => 'cut');
    await first.kill();
    expect(await busy).toBe('cut');
    expect(processesOf(join(folder, 'data'))).toEqual([]);

    const second = await start({ folder });
    expect(await ask(second.superuserUrl, 'select answer from kept')).toBe(42);
    await second.stop();
  });

  it('recovers although sessions outlived their postmaster', async () => {
    const folder = await newFolder();
    const first = await start({ folder });
    const busy = ask(
      first.superuserUrl,
      `do $$ declare until timestamptz := clock_timestamp() + '20 s';
       begin while clock_timestamp() < until loop end loop; end $$`,
    ).catch(() => 'cut');
    await holdsWithin(500, () => false);
    process.kill(first.pid, 'SIGKILL');
    await expect(first.ended).resolves.toBeInstanceOf(EmbeddedPostgresError);
    expect(processesOf(join(folder, 'data'))).not.toEqual([]);

    const second = await start({ folder });
    expect(await busy).toBe('cut');
    expect(await ask(second.superuserUrl, 'select 1')).toBe(1);
    await second.stop();
  });
});

describe('the process that started it', () => {
  it('leaves a server behind when it crashes, which the next start stops', async () => {
    const folder = await newFolder();
    const parent = anotherProcess(folder);
    const leftover = await startedBy(parent);
    parent.kill('SIGKILL');
    await holdsWithin(5_000, () => parent.signalCode !== null);
    expect(isAlive(leftover)).toBe(true);

    const server = await start({ folder });
    expect(isAlive(leftover)).toBe(false);
    expect(await ask(server.superuserUrl, 'select 1')).toBe(1);
    await server.stop();
  });

  it('takes the server along when it ends, not when Ctrl-C interrupts it', async () => {
    const parent = anotherProcess(await newFolder());
    const pid = await startedBy(parent);
    process.kill(-(parent.pid ?? NaN), 'SIGINT');
    expect(await holdsWithin(500, () => !isAlive(pid))).toBe(false);

    await outputOf(parent);
    expect(await holdsWithin(10_000, () => !isAlive(pid))).toBe(true);
  });

  it('is not disturbed by a second one on the same folder', async () => {
    const folder = await newFolder();
    const server = await start({ folder });

    const refusal = `${folder} is in use by process ${process.pid}`;
    expect(await outputOf(anotherProcess(folder))).toContain(refusal);
    await expect(start({ folder })).rejects.toThrow(refusal);
    expect(await ask(server.superuserUrl, 'select 1')).toBe(1);
    await server.stop();
  });
});
