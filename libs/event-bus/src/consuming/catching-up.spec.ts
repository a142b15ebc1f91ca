import { CatchingUp } from './catching-up.js';

const MINE = [0, 1];

describe('catching up', () => {
  it('is done when what was there at the first look has been worked, though more came since', () => {
    const catching = new CatchingUp();
    expect(catching.isDone(MINE, 10)).toBe(false);
    catching.move(90n, 99n);
    expect(catching.isDone(MINE, 500)).toBe(false);
    catching.move(40n, 41n);
    expect(catching.isDone(MINE, 800)).toBe(true);
  });

  it('is done at once where nothing is left', () => {
    expect(new CatchingUp().isDone(MINE, 0)).toBe(true);
  });

  it('waits for less when partitions have found where they are', () => {
    const catching = new CatchingUp();
    catching.isDone(MINE, 1_000_000);
    expect(catching.isDone(MINE, 2)).toBe(false);
    catching.move(7n, 9n);
    expect(catching.isDone(MINE, 30)).toBe(true);
  });

  it('waits anew when other partitions came', () => {
    const catching = new CatchingUp();
    expect(catching.isDone([0], 0)).toBe(true);
    expect(catching.isDone(MINE, 5)).toBe(false);
    catching.move(0n, 5n);
    expect(catching.isDone(MINE, 1)).toBe(true);
  });
});
