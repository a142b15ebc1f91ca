import type { Causation, StoredEvent } from '@academy/contracts';

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
