import { addDays, civilDateOf } from '@academy/kernel';
import { randomBytes } from 'node:crypto';
import { actors, clientsOf } from '../src/cohort/clients.js';
import type { Dice } from '../src/cohort/dice.js';
import { nowhere } from '../src/cohort/play-cohort.js';
import { Agenda } from '../src/cohort/script/agenda.js';
import { comesIn, journeyOf } from '../src/cohort/script/journey.js';
import { runAgenda } from '../src/cohort/script/run-agenda.js';
import { Supply } from '../src/cohort/supply/supply.js';
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
    actors.map(async (id) => ({ id, secret: await secretOf(academy, `client-${id}.secret`) })),
  );
  const clients = clientsOf({ url: academy.url, signIns, signal: new AbortController().signal });
  const supply = new Supply(clients, seed);
  const agenda = new Agenda();
  const until = new Date().toISOString();
  const way = nowhere();
  let now = comesIn(begunOn, 0);
  const today = () => civilDateOf(now);
  const person = syntheticPerson(seed, begunOn, 0);
  agenda.enter(now, supply.openClasses(begunOn, civilDateOf(until)));
  agenda.enter(now, supply.publishOrders(begunOn, civilDateOf(until)));
  agenda.enter(
    comesIn(addDays(begunOn, 1), 0),
    journeyOf({ clients, supply, person, dice: lucky, way, today }),
  );
  const onMoment = (at: string): Promise<void> => {
    now = at;
    return Promise.resolve();
  };
  await runAgenda(agenda, {
    administrator: clients['system-admin'],
    until,
    onMoment,
    onRefusal: (refused) => {
      throw refused;
    },
  });
  const { runId = '' } = supply.nextRun('EXPLORATION', today()) ?? {};
  const { consultant: _, isOpen: __, ...ids } = way;
  return { ...ids, ...supply.currentOrder(), runId, aftercareId: way.placementId };
};
