import { removePostgres, startPostgres } from '@academy/embedded';
import { Consumer, FeedSource, projections, ReadModelFamily } from '@academy/event-bus';
import {
  adoptReadModels,
  createPool,
  Generations,
  schemaOf,
  type Generation,
} from '@academy/event-store';
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg, { type Pool } from 'pg';
import { walkEvents } from '../../libs/event-bus/src/conformance/walk.examples.js';
import { World } from '../../libs/event-bus/src/conformance/world.examples.js';
import { builderOf, FAMILY, modelsOf, openProjector, openTables, type Places } from './trails.js';

/** A service that answers commands and keeps a read model; what builds is elsewhere. */
export interface Stage {
  readonly world: World;
  readonly places: Places;
  readonly family: ReadModelFamily;
  readonly generations: Generations;
  /** As whoever answers reads. */
  readonly app: Pool;
  readonly errors: unknown[];
  readonly drop: () => Promise<void>;
}

const adopt = async (ownerUrl: string): Promise<void> => {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query(
    'create table read.trail (participant_id uuid primary key, marks jsonb not null)',
  );
  await adoptReadModels(owner, [{ family: FAMILY, consumer: FAMILY, tables: ['trail'] }]);
  await owner.end();
};

const openFamily = async (world: World, places: Places, errors: unknown[]) => {
  const [projector, tables] = [openProjector(places), await openTables(places)];
  const onError = (error: unknown): void => void errors.push(error);
  const consumerOf = ({ consumer, generation }: Generation): Consumer =>
    new Consumer({
      name: consumer,
      pool: projector,
      from: new FeedSource(world.walking.store),
      services: ['registration'],
      contracts: walkEvents,
      effect: projections(tables, modelsOf(generation), { schema: schemaOf(generation) }),
      codeVersion: String(generation),
      onError,
    });
  // Its builds are done by processes of their own.
  const builder = builderOf(projector, tables, 1);
  builder.build = () => Promise.resolve();
  const generations = new Generations(projector);
  const family = new ReadModelFamily({
    ...{ family: FAMILY, models: modelsOf(1), generations, consumerOf, builder, onError },
    workers: 4,
  });
  await family.start();
  return {
    family,
    generations,
    close: async () => {
      await family.stop();
      await tables.destroy();
      await projector.end();
    },
  };
};

export const openStage = async (): Promise<Stage> => {
  const folder = await mkdtemp(join(tmpdir(), 'academy-rebuild-'));
  await chmod(folder, 0o755);
  const postgres = await startPostgres({ folder });
  const world = await World.open(postgres.superuserUrl);
  const { urlOf } = world.walking;
  await adopt(urlOf('owner'));
  const places: Places = { app: urlOf('app'), projector: urlOf('projector') };
  const errors: unknown[] = [];
  const { family, generations, close } = await openFamily(world, places, errors);
  const app = createPool({ url: places.app, name: 'reader', max: 4 });
  return {
    ...{ world, places, family, generations, app, errors },
    drop: async () => {
      await close();
      await app.end();
      await world.close();
      await postgres.stop();
      await removePostgres(folder);
    },
  };
};
