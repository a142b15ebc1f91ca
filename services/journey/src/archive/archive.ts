import { sliceOf, type CloudEvent } from '@academy/contracts';
import type { ArchivePlace, Arrival, EventArchive } from '@academy/event-bus';
import { arrayOf, jsonArray } from '@academy/event-store';

const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

/** The instant that a time attribute says, or `null`: a valid envelope may hold any text there, and the document keeps it. */
const instantIn = (text: string): string | null => {
  if (!RFC_3339.test(text)) return null;
  const instant = new Date(text);
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString();
};

/** The digits after the last colon of `dataschema`: a text, because a valid envelope sets no limit to them. */
const versionIn = (dataschema: string): string => dataschema.slice(dataschema.lastIndexOf(':') + 1);

const KEEP = `
  insert into read.archive (source, sequence, feed_epoch, event_id, type, schema_version, participant_id, partition_key,
                            slice, subject, occurred_at, recorded_at, hlc, event)
  select a.source, a.sequence, a.feed_epoch, a.event_id, a.type, a.schema_version, a.participant_id, a.partition_key,
         a.slice, a.subject, a.occurred_at, a.recorded_at, a.hlc, a.event
    from rows from (
           unnest($1::text[], $2::bigint[], $3::uuid[], $4::text[], $5::text[], $6::numeric[], $7::text[], $8::text[],
                  $9::smallint[], $10::text[], $11::timestamptz[], $12::timestamptz[], $13::bigint[]),
           jsonb_array_elements($14::jsonb)
         ) a(source, sequence, feed_epoch, event_id, type, schema_version, participant_id, partition_key,
           slice, subject, occurred_at, recorded_at, hlc, event)
   order by a.source collate "C", a.sequence, a.feed_epoch
  on conflict (source, sequence, feed_epoch) do nothing`;

/**
 * Keeps events as they arrived, whatever their type or version; one that is kept already stays as it is. All who keep the same
 * events do so in the same order, or they would wait for each other.
 */
const keep: EventArchive['keep'] = (arrivals) => {
  if (arrivals.length === 0) return [];
  const column = (of: (arrival: Arrival) => string | number | bigint | null) =>
    arrayOf(arrivals.map(of));
  const values = [
    column(({ event }) => event.service),
    column(({ event }) => event.position),
    column(({ event }) => event.feedEpoch),
    column(({ event }) => event.id),
    column(({ event }) => event.type),
    column(({ wire }) => versionIn(wire.dataschema)),
    column(({ event }) => event.participantId),
    column(({ event }) => event.partitionKey),
    column(({ event }) => event.slice),
    column(({ event }) => event.streamId),
    column(({ event }) => instantIn(event.occurredAt)),
    column(({ event }) => instantIn(event.recordedAt)),
    column(({ event }) => event.hlc),
    jsonArray(arrivals.map(({ wire }) => JSON.stringify(wire))),
  ];
  return [{ name: 'journey.archive', text: KEEP, values }];
};

const LATER = `
  select p.key from unnest($1::text[], $2::bigint[], $3::text[], $4::bigint[], $5::smallint[]) p(key, hlc, source, sequence, slice)
   where exists (select 1 from read.archive a
                  where a.slice = p.slice and a.partition_key collate "C" = p.key and a.source <> p.source
                    and (a.hlc, a.source, a.sequence) > (p.hlc, p.source collate "C", p.sequence))`;

const OF_KEYS = `
  select a.event from unnest($1::text[], $2::smallint[]) p(key, slice)
    join read.archive a on a.slice = p.slice and a.partition_key collate "C" = p.key
   order by p.key collate "C", a.hlc, a.source, a.sequence`;

const PAGE = `
  select event from read.archive
   where slice between $1 and $2
     and (slice, partition_key collate "C", hlc, source, sequence) > ($3::smallint, $4::text, $5::bigint, $6::text, $7::bigint)
   order by slice, partition_key collate "C", hlc, source, sequence limit $8`;

interface Archived {
  readonly event: CloudEvent;
}

const beforeSlice = (slice: number): ArchivePlace => ({
  slice,
  key: '',
  hlc: 0n,
  source: '',
  sequence: 0n,
});

/** Every event of every service, kept for ever, and read again by person. */
export const archive: EventArchive = {
  keep,
  later: async (client, places) => {
    const keys = places.map(({ key }) => key);
    const { rows } = await client.query<{ key: string }>({
      name: 'journey.archive_later',
      text: LATER,
      values: [
        ...[arrayOf(keys), arrayOf(places.map(({ hlc }) => hlc))],
        ...[
          arrayOf(places.map(({ source }) => source)),
          arrayOf(places.map(({ sequence }) => sequence)),
        ],
        arrayOf(keys.map(sliceOf)),
      ],
    });
    return rows.map(({ key }) => key);
  },
  ofKeys: async (client, keys) => {
    const { rows } = await client.query<Archived>(OF_KEYS, [keys, keys.map(sliceOf)]);
    return rows.map(({ event }) => event);
  },
  page: async (connection, { from, to }, after, limit) => {
    const { slice, key, hlc, source, sequence } = after ?? beforeSlice(from);
    const { rows } = await connection.query<Archived>({
      name: 'journey.archive_page',
      text: PAGE,
      values: [from, to, slice, key, hlc, source, sequence, limit],
    });
    return rows.map(({ event }) => event);
  },
};
