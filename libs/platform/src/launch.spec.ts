import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const CHECKOUT = join(import.meta.dirname, '../../..');

const program = (port: number) => `
  import { launch, startService, rolesOfProcess } from '${CHECKOUT}/libs/platform/src/index.ts';
  import { DemoModule } from '${CHECKOUT}/libs/platform/src/demo.examples.ts';
  const running = await launch(async () => startService(DemoModule, {
    name: 'demo', port: ${port}, auth: { issuer: 'http://127.0.0.1:9' }, fingerprintKey: 'x'.repeat(32), log: { level: 'silent' },
  }));
  console.log(running.url);
`;

const main = (port: number, environment: Record<string, string> = {}) => {
  const child = spawn(
    process.execPath,
    ['--import', '@swc-node/register/esm-register', '--input-type=module', '--eval', program(port)],
    {
      cwd: CHECKOUT,
      env: { ...process.env, NODE_OPTIONS: '', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()));
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return { child, said, ended };
};

describe('a process', () => {
  it('ends with 0 on SIGTERM and SIGINT, and finishes what it was asked; twice is once', async () => {
    const { child, said, ended } = main(0);
    await once(child.stdout, 'data');
    const slow = fetch(`${said.out.trim()}/demo/v1/participants/slow/500`);
    await pause(200);
    child.kill('SIGTERM');
    child.kill('SIGINT');
    expect((await slow).status).toBe(200);
    expect(await ended).toBe(0);
    expect(said.err).toBe('');
  });

  it('says in one line that its port is taken, and ends with 1', async () => {
    const holder = createServer();
    await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve));
    const { port } = holder.address() as AddressInfo;
    const { said, ended } = main(port);
    expect(await ended).toBe(1);
    expect(said.err).toMatch(new RegExp(`^포트 ${port}번을 [^\\n]*taken[^\\n]*\\n$`));
    holder.close();
  });

  it('tells a collector of its requests by the pattern of their routes', async () => {
    const told: string[] = [];
    const collector = createServer((request, response) => {
      request.on('data', (chunk: Buffer) => told.push(chunk.toString()));
      request.on('end', () => response.end('{}'));
    });
    await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
    const { port } = collector.address() as AddressInfo;
    const { child, said, ended } = main(0, {
      OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}`,
      OTEL_SERVICE_NAME: 'academy-demo',
    });
    await once(child.stdout, 'data');
    await fetch(`${said.out.trim()}/demo/v1/participants/slow/0`);
    child.kill('SIGTERM');
    await ended;
    collector.close();
    expect(told.join('')).toContain('academy-demo');
    expect(told.join('')).toMatch(/"GET \/demo\/v1\/participants\/slow\/:[a-z]+"/);
  });

  it('says in one line that there is no such role', async () => {
    const { said, ended } = main(0, { ACADEMY_ROLE: 'boss' });
    expect(await ended).toBe(1);
    expect(said.err).toMatch(/^역할은 [^\n]*\n$/);
  });
});
