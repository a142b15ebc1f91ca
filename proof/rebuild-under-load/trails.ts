import type { EventOf } from '@academy/contracts';
import { Builder, GENTLE, pastOfLedger, Vocabulary } from '@academy/event-bus';
import {
  createPool,
  Generations,
  readModel,
  type EventMeta,
  type ReadModel,
} from '@academy/event-store';
import type { Projection } from '@academy/kernel';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import {
  StepTaken,
  Trail,
  walkEvents,
} from '../../libs/event-bus/src/conformance/walk.examples.js';

/** Where the read model is kept; handed to the builders as JSON in `REBUILD_PLACES`. */
export interface Places {
  readonly app: string;
  readonly projector: string;
}

export const FAMILY = 'trails';

/** What the code of a generation marks a step with, so that every row tells which one it is of. */
export const letterOf = (generation: number): string => (generation === 1 ? 's' : 't');

const projection = (letter: string): Projection<EventOf<typeof StepTaken>, Trail, EventMeta> => ({
  name: 'trail',
  kind: 'keyed',
  keyOf: ({ data }) => data.participantId,
  cases: {
    StepTaken:
      ({ data: { participantId, step } }) =>
      (trail) => ({ participantId, marks: [...(trail?.marks ?? []), `${letter}${step}`] }),
  },
});

export const modelsOf = (generation: number): readonly ReadModel[] => [
  readModel({ projection: projection(letterOf(generation)), entity: Trail, uses: [StepTaken] }),
];

export const openTables = ({ app: url }: Places): Promise<DataSource> =>
  new DataSource({ type: 'postgres', url, entities: [Trail] }).initialize();

export const openProjector = ({ projector: url }: Places): Pool =>
  createPool({ url, name: 'rebuild', max: 6, statementMs: 120_000 });

/** Folds a generation with its code, at the pace at which the product does it beside requests. */
export const builderOf = (projector: Pool, source: DataSource, generation: number): Builder => {
  const vocabulary = new Vocabulary(walkEvents, [StepTaken]);
  return new Builder({
    ...{ vocabulary, source, models: modelsOf(generation), codeVersion: letterOf(generation) },
    generations: new Generations(projector),
    past: pastOfLedger(projector, 'registration', vocabulary),
    pace: GENTLE,
  });
};
