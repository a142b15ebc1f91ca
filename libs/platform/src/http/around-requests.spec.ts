import { Controller, Get, Module } from '@nestjs/common';
import { AsyncLocalStorage } from 'node:async_hooks';
import { Public } from '../auth/policy.js';
import { startDemo } from '../demo-service.examples.js';
import { requestContext } from './request-context.js';

const cause = new AsyncLocalStorage<string>();

@Controller('demo/v1/cause')
class CauseController {
  @Get()
  @Public('it names nobody')
  async cause() {
    await Promise.resolve();
    return { isItsOwn: cause.getStore() === requestContext().requestId };
  }
}

@Module({ controllers: [CauseController] })
class CauseModule {}

describe('what is put around the requests of a service', () => {
  it('is there when the handler runs, and each request has its own', async () => {
    const demo = await startDemo(
      'http://issuer.invalid',
      { around: ({ requestId }, work) => cause.run(requestId, work) },
      CauseModule,
    );
    try {
      const answers = [1, 2, 3].map(async () => (await fetch(`${demo.url}/demo/v1/cause`)).json());
      expect(await Promise.all(answers)).toEqual(Array(3).fill({ isItsOwn: true }));
    } finally {
      await demo.close();
    }
  });
});
