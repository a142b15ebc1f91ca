import { civilDateOf } from '@academy/kernel';
import { randomBytes } from 'node:crypto';
import { openCommonGround } from '../src/cohort/common-ground.js';
import { syntheticPerson } from '../src/cohort/synthetic-person.js';
import { clientsOf, walk } from '../src/cohort/walk.js';
import { secretOf, type RunningAcademy } from './academy.examples.js';

const CLIENTS = [
  ...['agency-demo', 'hq-operator', 'consultant-west', 'training-coordinator'],
  ...['employer-relations', 'aftercare-officer'],
];

/** Takes one invented person through all six services: an id of everything that a command can be about, by its parameter's name. */
export const knownIds = async (
  academy: RunningAcademy,
): Promise<Readonly<Record<string, string>>> => {
  const begunOn = civilDateOf(new Date().toISOString());
  const cohort = { seed: randomBytes(3).toString('hex'), begunOn, people: 2 };
  const signIns = await Promise.all(
    CLIENTS.map(async (id) => ({ id, secret: await secretOf(academy, `client-${id}.secret`) })),
  );
  const clients = clientsOf({ url: academy.url, signIns, signal: new AbortController().signal });
  const ground = await openCommonGround(clients, cohort);
  const person = { ...syntheticPerson(cohort.seed, begunOn, 0), goal: 'M1' } as const;
  const way = await walk(person, cohort, { clients, ground, stepDone: () => undefined });
  const { employerId, jobOrderId, classRunId: runId } = ground;
  return { ...way, employerId, jobOrderId, runId, aftercareId: way.placementId };
};
