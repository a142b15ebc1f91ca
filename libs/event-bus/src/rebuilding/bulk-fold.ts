import { toCloudEvent } from '@academy/contracts';
import {
  Folding,
  tableOf,
  type ReadModel,
  type ReadModelTable,
  type Row,
  type SourcedEvent,
} from '@academy/event-store';
import type { DataSource } from 'typeorm';
import { behind, failureOf, type Failure } from '../consuming/failure.js';
import type { ParkingEvent } from '../consuming/parked.js';
import type { Vocabulary } from '../consuming/vocabulary.js';

/** A read model's rows as they grow in memory. */
export interface Growing {
  readonly model: ReadModel;
  readonly table: ReadModelTable;
  readonly folding: Folding;
  readonly rows: Map<string, Row>;
}

/** Empty rows of the models, in the schema. */
export const growing = (
  source: DataSource,
  models: readonly ReadModel[],
  schema?: string,
): readonly Growing[] =>
  models.map((model) => {
    const table = tableOf(source, model, schema);
    const folding = new Folding(model, table.columns, table.key);
    return { model, table, folding, rows: new Map<string, Row>() };
  });

/**
 * Folds past events in memory as a consumer folds them on disk: an event touches all of its rows or none, one that fails parks its
 * key, and later ones of that key wait behind it.
 */
export class BulkFold {
  readonly parkings: ParkingEvent[] = [];
  events = 0;
  private readonly stuck = new Set<string>();

  constructor(
    readonly models: readonly Growing[],
    private readonly vocabulary: Vocabulary,
    /** Given when the same events have been folded into other models: what parked there, `<source>/<position>`. */
    private readonly waiting?: ReadonlySet<string>,
  ) {}

  take(events: readonly SourcedEvent[]): void {
    for (const event of events) this.takeOne(event);
  }

  private takeOne(event: SourcedEvent): void {
    const sorted = this.vocabulary.sort(event);
    if (sorted.kind === 'ignored') return;
    if (this.waiting?.has(`${event.service}/${event.position}`)) return;
    this.events += 1;
    if (sorted.kind === 'unreadable') this.park(event, sorted.failure);
    else if (this.stuck.has(event.partitionKey)) this.park(event, behind);
    else this.fold(event, sorted.event);
  }

  private fold(stored: SourcedEvent, event: SourcedEvent): void {
    try {
      const changes = this.models.flatMap(({ folding, rows }) => {
        const key = folding.keyOf(event);
        return key === undefined
          ? []
          : [{ rows, key, row: folding.next(rows.get(key), key, event) }];
      });
      for (const { rows, key, row } of changes)
        if (row) rows.set(key, row);
        else rows.delete(key);
    } catch (error) {
      if (this.waiting) throw error; // the others have applied it: this half of it cannot wait alone
      this.park(stored, failureOf(error));
    }
  }

  private park(event: SourcedEvent, failure: Failure): void {
    const { service, partitionKey: key, feedEpoch: epoch, position, hlc } = event;
    this.stuck.add(key);
    const value = toCloudEvent(service, event);
    this.parkings.push({ event: { source: service, key, epoch, position, hlc, value }, failure });
  }
}
