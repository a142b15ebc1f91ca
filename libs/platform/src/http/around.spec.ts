import { Controller, Get, Module, Post } from '@nestjs/common';
import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { SpecIssuer, startDemo } from '../demo-service.examples.js';
import { Public } from '../index.js';

const cause = new AsyncLocalStorage<string>();

@Controller('demo/v1/causes')
class CauseController {
  @Get()
  @Public('a spec asks')
  async now() {
    const atFirst = cause.getStore();
    await pause(1);
    return { atFirst, afterWaiting: cause.getStore() };
  }

  @Post()
  @Public('a spec asks')
  command() {
    return { atFirst: cause.getStore() };
  }
}

@Module({ controllers: [CauseController] })
class CauseModule {}

let issuer: SpecIssuer;
let demo: Awaited<ReturnType<typeof startDemo>>;

beforeAll(async () => {
  issuer = await SpecIssuer.start();
  const around = <T>({ requestId }: { requestId: string }, work: () => T): T =>
    cause.run(requestId, work);
  demo = await startDemo(issuer.url, { around }, CauseModule);
});

afterAll(async () => {
  await demo.close();
  issuer.stop();
});

it('what a service puts around a request is around its handler, to the end', async () => {
  const url = `${demo.url}/demo/v1/causes`;
  const read = (await (await fetch(url)).json()) as Record<string, string>;
  expect(read.atFirst).toMatch(/^[0-9a-f-]{36}$/);
  expect(read.afterWaiting).toBe(read.atFirst);
  const written = await fetch(url, { method: 'POST', headers: { 'idempotency-key': 'one' } });
  expect(await written.json()).toEqual({ atFirst: expect.stringMatching(/^[0-9a-f-]{36}$/) });
});
