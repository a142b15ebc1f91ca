import { World } from '../../libs/event-bus/src/conformance/world.examples.js';
import type { KeptTrails } from '../../libs/event-bus/src/rebuilding/kept-trails.examples.js';

/** The source as plain SQL sees it: everybody's steps in their order. */
export const ledgerOf = async ({ walking }: World) => {
  const { rows } = await World.run<{ person: string; steps: number[] }>(
    walking.urlOf('owner'),
    `select participant_id::text person, array_agg((data->>'step')::int order by position) steps
       from es.events where type = 'StepTaken' group by 1`,
  );
  return {
    events: rows.reduce((sum, { steps }) => sum + steps.length, 0),
    trails: new Map(rows.map(({ person, steps }) => [person, steps.map((step) => `s${step}`)])),
    wrongStreams: rows.filter(({ steps }) => steps.some((step, at) => step !== at + 1)).length,
  };
};

/** People whose row, as the service reads it, is not what their events in the source come to. */
export const differencesIn = async (
  kept: KeptTrails,
): Promise<{ people: number; different: number }> => {
  const [{ trails }, rows] = [await ledgerOf(kept.world), await kept.marks()];
  const people = [...new Set([...trails.keys(), ...rows.keys()])];
  const different = people.filter(
    (person) => trails.get(person)?.join() !== rows.get(person)?.join(),
  );
  return { people: people.length, different: different.length };
};
