import type { Bus } from '@academy/event-bus';
import { readCheckpoint } from '@academy/event-store';
import type { OpenService } from '@academy/platform';
import { setTimeout as sleep } from 'node:timers/promises';

/** Between two looks, in ms. */
const LOOK_EVERY_MS = 10;
const RELAY = 'relay';

const isRelayed = async ({ name, tools: { store } }: OpenService, bus: Bus): Promise<boolean> => {
  if (name === 'journey') return true;
  const [head, relayed] = await Promise.all([
    store.head(),
    readCheckpoint(store.pool, RELAY, bus.name),
  ]);
  return relayed >= head;
};

const isWorked = async ({ consumers }: OpenService): Promise<boolean> => {
  const standings = await Promise.all(consumers.map(({ consumer }) => consumer.stats()));
  return standings.every(({ lag }) => lag === 0);
};

const heads = async (services: readonly OpenService[]): Promise<string> => {
  const positions = await Promise.all(services.map(({ tools }) => tools.store.head()));
  return positions.join();
};

/**
 * Resolves when every event of these services has been relayed, read and reacted to, and nothing new came of it. What is parked
 * counts as worked: it waits for somebody.
 */
export const quiescence = async (services: readonly OpenService[], bus: Bus): Promise<void> => {
  for (let before = ''; ;) {
    const now = await heads(services);
    const looks = await Promise.all([
      ...services.map((service) => isRelayed(service, bus)),
      ...services.map(isWorked),
    ]);
    const isQuiet = looks.every(Boolean);
    if (isQuiet && now === before) return;
    before = isQuiet ? now : '';
    if (!isQuiet) await sleep(LOOK_EVERY_MS);
  }
};
