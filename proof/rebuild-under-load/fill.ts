import { collectGarbage } from '@academy/testing-infra';
import { World } from '../../libs/event-bus/src/conformance/world.examples.js';
import { until } from '../restored-source/until.js';
import type { Stage } from './stage.js';

const EACH = 10;
const AT_ONCE = 64;
const PATIENCE_MS = 600_000;

/** Waits until the read model holds everything that the ledger holds now. */
export const catchUp = async ({ world, family }: Stage): Promise<void> => {
  const position = await world.walking.store.head();
  await until(() => family.waitFor({ source: 'registration', position }, 1_000), PATIENCE_MS);
};

/** So many events in the ledger and in the read model, ten of each person. */
export const fill = async (stage: Stage, events: number): Promise<readonly string[]> => {
  const { world, generations } = stage;
  const people = world.people(events / EACH);
  const waiting = people.values();
  const walker = async (): Promise<void> => {
    for (const person of waiting) await world.walk(person, EACH);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, walker));
  await catchUp(stage);
  await World.run(world.walking.urlOf('owner'), 'vacuum analyze es.events');
  await generations.pool.query('vacuum analyze read_1.trail');
  // What the filling left to be written and to be collected is not to be measured.
  await world.query('checkpoint');
  collectGarbage();
  return people;
};
