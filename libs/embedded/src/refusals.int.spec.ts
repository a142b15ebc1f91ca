import { once } from 'node:events';
import { rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { newFolder, removeFolders, start } from './cluster.examples.js';
import { freePort, type PostgresOptions } from './index.js';

const refusal = async (options: PostgresOptions): Promise<unknown> => {
  const failure: unknown = await start(options).catch((error: unknown) => error);
  expect(failure).toMatchObject({ name: 'EmbeddedPostgresError' });
  return failure instanceof Error ? failure.message : failure;
};

afterAll(removeFolders);

describe('a start that cannot succeed says in one line', () => {
  it('that the port is taken', async () => {
    const folder = await newFolder();
    const port = await freePort();
    const other = createServer().listen(port, '127.0.0.1');
    await once(other, 'listening');
    const line = await refusal({ folder, port }).finally(() => other.close());
    expect(line).toContain(
      `(Port ${port} of 127.0.0.1 is taken: stop the program that uses it or choose another port)`,
    );

    const server = await start({ folder, port });
    expect(server.port).toBe(port);
    await server.stop();
  });

  it('that a file is in the place of the folder', async () => {
    const file = join(await newFolder(), 'file');
    await writeFile(file, '');
    const line = `(${file} cannot be used as a folder: a file is in its place)`;
    expect(await refusal({ folder: file })).toContain(line);
  });

  it('that the password is missing', async () => {
    const folder = await newFolder();
    await (await start({ folder })).stop();
    const password = join(folder, 'superuser-password');
    await rm(password);
    expect(await refusal({ folder })).toContain(`${password} is missing although there is data`);
  });

  it('that a setting is wrong, with the words of the server', async () => {
    const folder = await newFolder();
    const line = await refusal({ folder, settings: { max_connections: 'many' } });
    expect(line).toMatch(
      /\(PostgreSQL does not run, and said: .*max_connections.*; more in .*postgres\.log\)$/,
    );
  });
});

describe('free ports', () => {
  it('can be listened on', async () => {
    const server = createServer().listen(await freePort(), '127.0.0.1');
    await once(server, 'listening');
    server.close();
  });
});
