import { hangUpOnSilence } from '@academy/event-store';
import type { ClientBase } from 'pg';
import { DataSource } from 'typeorm';
import { families, modelsOf } from './family-models.js';
import type { ServiceDefinition } from './service-definition.js';

/** The tables of a service's read models, as its requests read them: over connections that give a silent server up after 5 s. */
export const openReadModels = async (
  url: string,
  definition: ServiceDefinition,
): Promise<DataSource> => {
  const { entities = [] } = definition;
  const models = families.flatMap((family) => modelsOf(definition, family));
  const kept = models.map(({ entity }) => entity);
  const source = new DataSource({
    type: 'postgres',
    url,
    applicationName: `${definition.name} read models`,
    entities: [...new Set([...kept, ...entities])],
    poolSize: 6,
    connectTimeoutMS: 1_500,
    extra: {
      statement_timeout: 4_000,
      onConnect: (client: ClientBase) => hangUpOnSilence(client, 5_000),
    },
    logging: false,
  });
  return source.initialize();
};
