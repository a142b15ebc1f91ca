import { eventually } from '@academy/testing-infra';
import type { World } from './world.examples.js';

/** The steps whose echoes somebody's stream has. */
export const heardBy = async ({ hearing }: World, person: string): Promise<readonly number[]> =>
  (await hearing.store.readStream(`echo-${person}`)).map(
    ({ data }) => (data as { step: number }).step,
  );

/** Everybody's steps come to be heard, each once and in order. */
export const expectHeard = (
  world: World,
  people: readonly string[],
  steps: readonly number[],
): Promise<void> =>
  eventually(
    async () => {
      for (const person of people) expect(await heardBy(world, person)).toEqual(steps);
    },
    { within: 15_000 },
  );
