import type { Cases, Message } from './messages.js';

/**
 * A read model as a pure function: which row an event touches, and what becomes of that row.
 * `keyed` rows belong to one participant and fold in parallel by slice; `global` rows gather many
 * participants, so their cases must commute. `null` removes the row.
 */
export interface Projection<E extends Message, Row extends object, Meta = unknown> {
  readonly name: string;
  readonly kind: 'keyed' | 'global';
  /** The key of the row that an event touches, or `undefined` when it touches none. */
  readonly keyOf: (event: E, meta: Meta) => string | undefined;
  readonly cases: Cases<E, (row: Row | undefined, meta: Meta) => Row | null>;
}

/** Applies one event to its row. */
export const project = <E extends Message, Row extends object, Meta>(
  { cases }: Pick<Projection<E, Row, Meta>, 'cases'>,
  row: Row | undefined,
  event: E,
  meta: Meta,
): Row | null => {
  const apply = cases[event.type as E['type']] as (
    event: E,
  ) => (row: Row | undefined, meta: Meta) => Row | null;
  return apply(event)(row, meta);
};
