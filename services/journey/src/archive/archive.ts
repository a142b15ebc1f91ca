import type { Arrival, Write } from '@academy/event-bus';

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
         a.slice, a.subject, a.occurred_at, a.recorded_at, a.hlc, a.event::jsonb
    from unnest($1::text[], $2::bigint[], $3::uuid[], $4::text[], $5::text[], $6::numeric[], $7::text[], $8::text[],
                $9::smallint[], $10::text[], $11::timestamptz[], $12::timestamptz[], $13::bigint[], $14::text[])
         a(source, sequence, feed_epoch, event_id, type, schema_version, participant_id, partition_key,
           slice, subject, occurred_at, recorded_at, hlc, event)
  on conflict (source, sequence, feed_epoch) do nothing`;

/** Keeps events as they arrived, whatever their type or version; one that is kept already stays as it is. */
export const archive: Write = async (client, arrivals) => {
  const column = <T>(of: (arrival: Arrival) => T): T[] => arrivals.map(of);
  await client.query({
    name: 'journey.archive',
    text: KEEP,
    values: [
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
      column(({ wire }) => JSON.stringify(wire)),
    ],
  });
};
