import {
  Builder,
  Consumer,
  GENTLE,
  pastOfArchive,
  projections,
  ReadModelFamily,
  usesOf,
  Vocabulary,
  type ConsumerOptions,
} from '@academy/event-bus';
import {
  adoptReadModels,
  Generations,
  roleOf,
  schemaOf,
  type Generation,
} from '@academy/event-store';
import pg from 'pg';
import { DataSource } from 'typeorm';
import * as walk from '../../libs/event-bus/src/conformance/walk.examples.js';
import { archive } from '../../services/journey/src/archive/archive.js';
import { Archive1764000000002 } from '../../services/journey/src/migrations/0002-archive.migration.js';
import { ArchiveByPerson1764000004000 } from '../../services/journey/src/migrations/0004-archive-by-person.migration.js';

export const FAMILY = 'trails';

const makeArchive = async (url: string): Promise<void> => {
  const source = new DataSource({
    type: 'postgres',
    url,
    migrations: [Archive1764000000002, ArchiveByPerson1764000004000],
  });
  await source.initialize();
  await source.runMigrations();
  await source.destroy();
};

/** The tables of the trail in its own database: the journey's archive, and the first generation of the read model. */
export const makeTrail = async (ownerUrl: string): Promise<void> => {
  await makeArchive(ownerUrl);
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query(
    'create table read.trail (participant_id uuid primary key, marks jsonb not null)',
  );
  await adoptReadModels(owner, [{ family: FAMILY, consumer: 'trail', tables: ['trail'] }]);
  await owner.end();
};

/** Lets seeded bugs, which name no schema, write to the generation that is read. */
export const findingFirstGeneration = (database: string): string =>
  `alter role ${roleOf(database, 'projector')} set search_path = ${schemaOf(1)}, public`;

type Followers = Pick<
  ConsumerOptions,
  'pool' | 'from' | 'services' | 'contracts' | 'codeVersion' | 'healing'
>;

/** Keeps the trail as the journey keeps its read models: by generations, folding a person anew when something comes late. */
export const followTrail = async (url: string, followers: Followers): Promise<void> => {
  const { pool, contracts, codeVersion } = followers;
  const source = new DataSource({ type: 'postgres', url, entities: [walk.Trail] });
  await source.initialize();
  const models = [walk.trails(walk.noTrouble())];
  const generations = new Generations(pool);
  const vocabulary = new Vocabulary(contracts, usesOf(models));
  const onError = (): void => undefined;
  const consumerOf = ({ consumer, generation }: Generation): Consumer =>
    new Consumer({
      ...followers,
      name: consumer,
      effect: projections(source, models, {
        schema: schemaOf(generation),
        refolding: { consumer, contracts, archive },
      }),
    });
  const past = pastOfArchive(pool, archive);
  const builder = new Builder({
    ...{ generations, source, models, vocabulary, past, codeVersion, pace: GENTLE },
  });
  await new ReadModelFamily({
    ...{ family: FAMILY, models, generations, builder, consumerOf, onError },
    workers: GENTLE.workers,
  }).start();
};
