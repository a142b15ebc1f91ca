import type { EventContract } from '@academy/contracts';
import { project, type Message, type Projection } from '@academy/kernel';
import type { EventMeta, SourcedEvent } from './sourced-event.js';

type ContractOf<E extends Message> =
  E extends Message<infer Name, infer Body> ? EventContract<Name, Body> : never;

export interface ReadModelDeclaration<E extends Message, Row extends object> {
  readonly projection: Projection<E, Row, EventMeta>;
  /** The entity whose table keeps the rows; its primary key is the projection's key. */
  readonly entity: new () => Row;
  /** The contracts of the events that the projection has cases for. */
  readonly uses: readonly ContractOf<E>[];
}

/** A projection and the table that keeps its rows, whatever its types are. */
export interface ReadModel {
  readonly name: string;
  readonly kind: 'keyed' | 'global';
  readonly entity: new () => object;
  readonly uses: readonly EventContract[];
  readonly keyOf: (event: SourcedEvent) => string | undefined;
  readonly project: (row: object | undefined, event: SourcedEvent) => object | null;
}

/**
 * Declares a read model. Throws when the contracts in `uses` are not exactly those that the projection has cases for: a
 * misspelt case would otherwise stay silent for ever.
 */
export const readModel = <E extends Message, Row extends object>({
  projection,
  entity,
  uses,
}: ReadModelDeclaration<E, Row>): ReadModel => {
  const cases = Object.keys(projection.cases).sort();
  // An event that several services have is one case.
  const names = [...new Set(uses.map(({ name }: EventContract) => name))].sort();
  if (cases.join() !== names.join())
    throw new Error(
      `${projection.name} has cases for ${cases.join(', ')} and uses ${names.join(', ')}`,
    );

  // The writer hands in events of these contracts only, so each of them is an `E`.
  return {
    name: projection.name,
    kind: projection.kind,
    entity,
    uses,
    keyOf: (event) => projection.keyOf(event as unknown as E, event),
    project: (row, event) =>
      project(projection, row as Row | undefined, event as unknown as E, event),
  };
};
