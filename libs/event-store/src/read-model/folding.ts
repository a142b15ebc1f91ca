import { canonicalRow, type Column, type Row } from './columns.js';
import type { ReadModel } from './read-model.js';
import type { SourcedEvent } from './sourced-event.js';

/** The arithmetic of one read model, without a table: which row an event touches and what that row becomes. */
export class Folding {
  private readonly types: ReadonlySet<string>;

  constructor(
    private readonly model: ReadModel,
    private readonly columns: readonly Column[],
    private readonly key: Column,
  ) {
    this.types = new Set(model.uses.map(({ service, name }) => `${service}/${name}`));
  }

  /** The key of the row that an event touches, `undefined` where it touches none. */
  keyOf(event: SourcedEvent): string | undefined {
    return this.types.has(`${event.service}/${event.type}`) ? this.model.keyOf(event) : undefined;
  }

  /** What becomes of a row, in the form in which it is read back; `null` when it goes. Throws what the projection throws. */
  next(row: Row | undefined, key: string, event: SourcedEvent): Row | null {
    const projected = this.model.project(row, event);
    if (projected === null) return null;
    const next = canonicalRow(this.columns, projected);
    if (next[this.key.property] !== key)
      throw new Error(`${this.model.name} put another key than the event's into its row`);
    return next;
  }

  /** Folds an event into the rows that it touches. */
  fold(rows: Map<string, Row>, key: string, event: SourcedEvent): void {
    const next = this.next(rows.get(key), key, event);
    if (next) rows.set(key, next);
    else rows.delete(key);
  }
}
