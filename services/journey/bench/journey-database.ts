import { allEvents } from '@academy/contracts';
import { projections, type ProjectionEffect } from '@academy/event-bus';
import { createPool, readModel } from '@academy/event-store';
import { openLedger } from '@academy/testing-infra';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { archive } from '../src/archive/archive.js';
import { journey } from '../src/definition.js';
import { journeyEvents } from '../src/journey-event.js';
import { JourneyPerson } from '../src/person/read-model/journey-person.entity.js';
import { journeyPerson } from '../src/person/read-model/journey-person.projection.js';

/** The name of the consumer that follows. */
export const CONSUMER = 'journey.bench';

/** An empty database of the journey, and what its consumer writes there: the archive and a read model. */
export interface JourneyDatabase {
  readonly pool: Pool;
  readonly effect: ProjectionEffect;
  /** Events that lie in the archive. */
  readonly archived: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/** Opens a database of its own on the cluster. */
export const openJourney = async (superuserUrl: string): Promise<JourneyDatabase> => {
  const ledger = await openLedger({ superuserUrl, service: 'registration', events: [] });
  const owner = new DataSource({
    type: 'postgres',
    url: ledger.urlOf('owner'),
    migrations: [...(journey.migrations ?? [])],
  });
  await owner.initialize();
  await owner.runMigrations();
  await owner.destroy();

  const url = ledger.urlOf('projector');
  const pool = createPool({ url, name: 'bench', max: 4 });
  const source = await new DataSource({
    ...{ type: 'postgres', url, entities: [JourneyPerson] },
  }).initialize();
  const people = readModel({
    ...{ projection: journeyPerson, entity: JourneyPerson, uses: journeyEvents },
  });
  return {
    pool,
    effect: projections(source, [people], {
      refolding: { consumer: CONSUMER, contracts: allEvents, archive },
    }),
    archived: async () => {
      const { rows } = await pool.query<{ count: bigint }>('select count(*) from read.archive');
      return Number(rows[0]?.count ?? 0n);
    },
    close: async () => {
      await source.destroy();
      await pool.end();
      await ledger.close();
    },
  };
};
