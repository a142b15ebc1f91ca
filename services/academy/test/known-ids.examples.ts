import { addDays, civilDateOf } from '@academy/kernel';
import { randomBytes } from 'node:crypto';
import { actors, clientsOf } from '../src/cohort/clients.js';
import type { Dice } from '../src/cohort/dice.js';
import { nowhere, playWays } from '../src/cohort/play-cohort.js';
import { comesIn } from '../src/cohort/script/journey.js';
import { syntheticPerson } from '../src/cohort/synthetic-person.js';
import { secretOf, type RunningAcademy } from './academy.examples.js';

/** Dice that let everything happen that leads on, and at once. */
const lucky: Dice = {
  chance: () => true,
  between: (least) => least,
  pick: ([first]) => first,
};

/**
 * Takes one invented person through all six services in an academy whose simulated time begins at `begunOn`, months ago: an id of
 * everything that a command can be about, by its parameter's name. Afterwards the time is real.
 */
export const knownIds = async (
  academy: RunningAcademy,
  begunOn: string,
): Promise<Readonly<Record<string, string>>> => {
  const seed = randomBytes(3).toString('hex');
  const signIns = await Promise.all(
    [...actors, 'jobs-portal'].map(async (id) => ({
      id,
      secret: await secretOf(academy, `client-${id}.secret`),
    })),
  );
  const clients = clientsOf({ url: academy.url, signIns, signal: new AbortController().signal });
  const way = nowhere();
  const person = syntheticPerson(seed, begunOn, 0);
  const at = comesIn(addDays(begunOn, 1), 0);
  const onRefusal = (refused: Error): never => {
    throw refused;
  };
  const people = [{ at, person, dice: lucky, way }];
  const supply = await playWays(clients, { seed, begunOn }, people, { onRefusal });
  const today = civilDateOf(new Date().toISOString());
  const { runId = '' } = supply.nextRun('EXPLORATION', today) ?? {};
  const { consultant: _, isOpen: __, hasStopped: ___, hasBasicEducation: ____, ...ids } = way;
  return { ...ids, ...supply.employers.current, runId, aftercareId: way.placementId };
};
