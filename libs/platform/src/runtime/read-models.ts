import { allEvents } from '@academy/contracts';
import {
  Builder,
  Consumer,
  FeedSource,
  GENTLE,
  projections,
  ReadModelFamily,
  usesOf,
  Verifier,
  Vocabulary,
} from '@academy/event-bus';
import {
  schemaOf,
  type Family,
  type Generation,
  type Generations,
  type ReadModel,
} from '@academy/event-store';
import { Rejection } from '@academy/kernel';
import type { Pool } from 'pg';
import { getMetadataArgsStorage } from 'typeorm';
import { families, modelsOf, type FamilyName } from './family-models.js';
import { pastOf, pastToRebuild } from './pasts.js';
import type { ServiceDefinition, Tools } from './service-definition.js';
import { sourcesOf, type Surroundings } from './surroundings.js';

/** Another version of the code tries again what this one parked. */
export const CODE_VERSION = process.env.ACADEMY_VERSION ?? '0.1.0';

/** Pause between two slices whose people are folded again. */
const VERIFY_EVERY_MS = 15_000;

const tableNameOf = ({ entity, name }: ReadModel): string => {
  const table = getMetadataArgsStorage().tables.find(({ target }) => target === entity);
  if (table?.schema !== 'read' || table.name === undefined)
    throw new Error(`${name}: the entity of a read model names its table and the schema read`);
  return table.name;
};

/** The families of a service as its database keeps them. */
export const familiesOf = (definition: ServiceDefinition): readonly Family[] =>
  families
    .map((family) => ({
      family,
      consumer: `${definition.name}.${family}`,
      tables: modelsOf(definition, family).map(tableNameOf),
    }))
    .filter(({ tables }) => tables.length > 0);

export interface FamilyNeeds {
  readonly definition: ServiceDefinition;
  readonly surroundings: Surroundings;
  readonly tools: Tools;
  /** Writes read models: the projector's connections. */
  readonly projector: Pool;
  readonly generations: Generations;
  readonly onError: (worker: string) => (error: unknown) => void;
  /** Told where rows differ from what the events say. */
  readonly onDeviation: (family: string, deviations: readonly unknown[]) => void;
}

/** A family of read models that runs, and what looks after it. */
export interface RunningFamily {
  readonly name: FamilyName;
  readonly models: readonly ReadModel[];
  readonly family: ReadModelFamily;
  readonly verifier: Verifier;
}

/**
 * How long what arrives at a consumer for which nobody waits may wait for more, in ms: whoever reads after a command asks for its
 * position, and a consumer hurries for who waits.
 */
export const UNHURRIED_MS = 250;

const consumerOf =
  (needs: FamilyNeeds, name: FamilyName) =>
  ({ consumer, generation }: Generation): Consumer => {
    const { definition, surroundings, tools, projector, onError } = needs;
    const models = modelsOf(definition, name, tools.policies);
    const { archive } = definition;
    return new Consumer({
      name: consumer,
      pool: projector,
      from: name === 'read-models' ? new FeedSource(tools.store) : surroundings.bus,
      services: sourcesOf(usesOf(models)),
      contracts: allEvents,
      effect: projections(tools.readModels, models, {
        schema: schemaOf(generation),
        ...(archive ? { refolding: { consumer, contracts: allEvents, archive } } : {}),
      }),
      healing: surroundings.sources,
      codeVersion: CODE_VERSION,
      ...(name === 'read-models' ? { gatherMs: UNHURRIED_MS } : {}),
      onError: onError(consumer),
    });
  };

/** Throws for a keyed model of several services in a service without an archive: nobody could fold a person anew. */
const refuseWithoutArchive = (definition: ServiceDefinition): void => {
  const crossing = modelsOf(definition, 'followed').find(
    ({ kind, uses }) => kind === 'keyed' && sourcesOf(uses).length > 1,
  );
  if (crossing && !definition.archive)
    throw new Error(`${crossing.name} follows several services, so its service keeps an archive`);
};

const runningFamily = (needs: FamilyNeeds, name: FamilyName): RunningFamily => {
  const { definition, tools, generations, onError, onDeviation } = needs;
  const models = modelsOf(definition, name, tools.policies);
  const vocabulary = new Vocabulary(allEvents, usesOf(models));
  const full = `${definition.name}.${name}`;
  const shared = { generations, source: tools.readModels, models, vocabulary };
  const builder = new Builder({
    ...shared,
    past: pastToRebuild(needs, name, vocabulary),
    codeVersion: CODE_VERSION,
    pace: GENTLE,
  });
  const family = new ReadModelFamily({
    family: name,
    models,
    generations,
    builder,
    workers: GENTLE.workers,
    ...(name === 'followed' ? { sources: needs.surroundings.sources } : {}),
    consumerOf: consumerOf(needs, name),
    onError: onError(`${full}.generations`),
  });
  const verifier = new Verifier({
    ...shared,
    family: name,
    past: pastOf(needs, name, vocabulary),
    everyMs: VERIFY_EVERY_MS,
    onDeviation: ({ deviations }) => onDeviation(name, deviations),
    onError: onError(`${full}.verifier`),
  });
  return { name, models, family, verifier };
};

/** What keeps, rebuilds and verifies a service's read models. */
export const runningFamilies = (needs: FamilyNeeds): readonly RunningFamily[] => {
  refuseWithoutArchive(needs.definition);
  return families
    .filter((name) => modelsOf(needs.definition, name).length > 0)
    .map((name) => runningFamily(needs, name));
};

/** Rebuilds the families that a model came to which has missed what their consumer has passed; another instance may have begun. */
export const rebuildMissing = async (
  running: readonly RunningFamily[],
  behind: readonly string[],
): Promise<void> => {
  for (const { name, family } of running) {
    if (!behind.includes(name)) continue;
    await family.rebuild().catch((error: unknown) => {
      if (!(error instanceof Rejection)) throw error;
    });
  }
};
