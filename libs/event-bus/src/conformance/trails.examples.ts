import { eventually } from '@academy/testing-infra';
import { World } from './world.examples.js';

/** Waits until the world holds each person's first `steps` steps, once and in order; fails after `within` ms. */
export const expectTrails = (
  world: World,
  people: readonly string[],
  steps: number,
  within = 20_000,
): Promise<void> =>
  eventually(
    async () => {
      const marks = await world.marks();
      for (const person of people) expect(marks.get(person)).toEqual(World.steps(steps));
    },
    { within },
  );
