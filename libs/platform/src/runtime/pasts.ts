import type { ServiceName } from '@academy/contracts';
import {
  pastOfArchive,
  pastOfLedger,
  pastOfSources,
  renewed,
  usesOf,
  type Past,
  type Vocabulary,
} from '@academy/event-bus';
import type { Generations } from '@academy/event-store';
import type { ClientBase } from 'pg';
import { modelsOf, type FamilyName } from './family-models.js';
import type { ServiceDefinition } from './service-definition.js';
import { sourcesOf, type Surroundings } from './surroundings.js';

/** The consumer that keeps a service's archive, after the service's name. */
export const ARCHIVE = 'archive';

export interface PastNeeds {
  readonly definition: ServiceDefinition;
  readonly surroundings: Surroundings;
  readonly generations: Generations;
}

/** Where the events of a family are read again, on a connection of the caller's where they are in the service's own archive. */
export const pastOf =
  ({ definition, surroundings, generations }: PastNeeds, name: FamilyName, words: Vocabulary) =>
  (client?: ClientBase): Past => {
    const sources = sourcesOf(usesOf(modelsOf(definition, name)));
    if (name === 'read-models')
      return pastOfLedger(generations.pool, definition.name as ServiceName, words);
    if (definition.archive) return pastOfArchive(client ?? generations.pool, definition.archive);
    return pastOfSources(surroundings.sources, sources);
  };

/** The same for a rebuild: what a restored source says now may not be in the archive yet. */
export const pastToRebuild = (needs: PastNeeds, name: FamilyName, words: Vocabulary): Past => {
  const { definition, surroundings, generations } = needs;
  const past = pastOf(needs, name, words)();
  if (name === 'read-models' || !definition.archive) return past;
  return renewed(past, {
    archive: definition.archive,
    consumer: `${definition.name}.${ARCHIVE}`,
    partitions: surroundings.bus.partitions,
    sources: surroundings.sources,
    pool: generations.pool,
  });
};
