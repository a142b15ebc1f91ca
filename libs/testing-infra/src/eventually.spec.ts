import { eventually } from './eventually.js';

describe('eventually', () => {
  it('waits for an assertion that comes true', async () => {
    let calls = 0;
    await eventually(() => expect(++calls).toBe(3));
    expect(calls).toBe(3);
  });

  it('fails with the last failure when the time is over', async () => {
    let calls = 0;
    const failing = eventually(
      async () => {
        throw new Error(`attempt ${++calls}`);
      },
      { within: 100 },
    );
    await expect(failing).rejects.toThrow(/^attempt \d+$/);
    expect(calls).toBeGreaterThan(1);
  });
});
