import { setTimeout as sleep } from 'node:timers/promises';
import { together } from './together.js';

const failing = async (ms: number, why: string): Promise<never> => {
  await sleep(ms);
  throw new Error(why);
};

describe('what is waited for together', () => {
  it('answers in the order asked, whichever ended first', async () => {
    expect(await together(sleep(5, 'slow'), Promise.resolve(1))).toEqual(['slow', 1]);
  });

  it('throws what failed first, not what was asked first', async () => {
    await expect(together(failing(5, 'behind'), failing(0, 'cause'))).rejects.toThrow('cause');
  });

  it('throws the cause of a failed transaction, even when what failed behind it is heard first', async () => {
    const behind = sleep(0).then(() =>
      Promise.reject(Object.assign(new Error('behind'), { code: '25P02' })),
    );
    await expect(together(failing(5, 'cause'), behind)).rejects.toThrow('cause');
    await expect(together(behind)).rejects.toThrow('behind');
  });

  it('has all ended before it throws', async () => {
    let ended = false;
    const slow = sleep(5).then(() => (ended = true));
    await expect(together(failing(0, 'cause'), slow)).rejects.toThrow('cause');
    expect(ended).toBe(true);
  });
});
