import type { Causation, StoredEvent } from '@academy/contracts';
import { placed, type AppendUnit, type Written } from './append/unit.js';

/** An event as a row of the ledger. */
export interface EventRow {
  readonly position: bigint;
  readonly stream_id: string;
  readonly stream_version: number;
  readonly event_id: string;
  readonly type: string;
  readonly schema_version: number;
  readonly participant_id: string | null;
  readonly slice: number;
  readonly internal: boolean;
  readonly previous: bigint;
  readonly occurred_at: string;
  readonly recorded_at: string;
  readonly hlc: bigint;
  readonly data: unknown;
  readonly meta: Causation;
}

/** Every column of an event, in the names of `EventRow`. */
export const SELECT = `select position, stream_id, stream_version, event_id, type, schema_version, participant_id, slice,
  internal, previous, occurred_at, recorded_at, hlc, data, meta from es.events`;

/** A row as the event it keeps. */
export const stored = (row: EventRow, feedEpoch: string): StoredEvent => ({
  position: row.position,
  previous: row.previous,
  feedEpoch,
  streamId: row.stream_id,
  streamVersion: row.stream_version,
  id: row.event_id,
  type: row.type,
  schemaVersion: row.schema_version,
  partitionKey: row.participant_id ?? row.stream_id,
  participantId: row.participant_id,
  slice: row.slice,
  internal: row.internal,
  occurredAt: row.occurred_at,
  recordedAt: row.recorded_at,
  hlc: row.hlc,
  data: row.data,
  meta: row.meta,
});

const ofDatabase = (instant: string): string => new Date(instant).toISOString();

/** The events of a unit as they are kept, without reading them back: equal to what a query would give. */
export const storedOf = (
  unit: AppendUnit,
  firstPosition: bigint,
  { recordedAt, hlc, previous }: Written,
  feedEpoch: string,
): StoredEvent[] =>
  placed([unit]).map(({ event, streamId, version }, index) => ({
    position: firstPosition + BigInt(index),
    previous: previous[index] ?? 0n,
    feedEpoch,
    streamId,
    streamVersion: version,
    id: event.id,
    type: event.type,
    schemaVersion: event.schemaVersion,
    partitionKey: event.participantId ?? streamId,
    participantId: event.participantId,
    slice: event.slice,
    internal: event.internal,
    occurredAt: ofDatabase(event.occurredAt ?? recordedAt),
    recordedAt: ofDatabase(recordedAt),
    hlc: hlc + BigInt(index),
    data: JSON.parse(event.data) as unknown,
    meta: JSON.parse(event.meta) as Causation,
  }));
