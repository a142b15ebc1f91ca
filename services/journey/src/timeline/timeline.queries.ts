import type { CloudEvent } from '@academy/contracts';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { closing, joining, leaving, lifting, planning, runEvents } from './run-events.js';

/** A place in a journey's order. `hlc` and `sequence` are 64-bit and stay decimal texts. */
export interface JourneyPlace {
  readonly hlc: string;
  readonly source: string;
  readonly sequence: string;
}

/** An event of the archive. */
export interface ArchivedEvent extends JourneyPlace {
  readonly event: CloudEvent;
}

/** The place before every event. */
export const BEGINNING: JourneyPlace = { hlc: '-1', source: '', sequence: '0' };

/** An event of nobody's that is about a run: the index of the archive has the same condition. */
const RUN = `r.participant_id is null and r.event->'data'->>'runId' = m.run_id and r.hlc > m.joined and r.hlc <= m.left_at`;
/** The same of a campus. */
const CAMPUS = `c.participant_id is null and c.event->'data'->>'campusId' = s.event->'data'->>'campusId'`;

/** What is told of a person: what is about them, and, while they are in a run, what is about it or shuts its campus then. */
const TOLD = `
  with membership as materialized (
    select j.event->'data'->>'runId' run_id, j.hlc joined,
           coalesce((select min(l.hlc) from read.archive l
                      where l.participant_id = any ($1) and l.type = any ($7)
                        and l.event->'data'->>'enrollmentId' = j.event->'data'->>'enrollmentId'), 9223372036854775807) left_at
      from read.archive j where j.participant_id = any ($1) and j.type = $6),
  closed as materialized (
    select c.source, c.sequence, c.feed_epoch, c.event->'data'->>'closureId' closure_id, c.hlc, s.event->'data'->>'campusId' campus_id
      from membership m
      join read.archive s on s.participant_id is null and s.event->'data'->>'runId' = m.run_id and s.type = $9
      join read.archive c on ${CAMPUS} and c.type = $10 and c.event->'data'->>'scope' in ('ALL', 'ROOM')
                         and c.event->'data'->>'from' <= s.event->'data'->>'endsOn'
                         and c.event->'data'->>'to' >= s.event->'data'->>'startsOn'
                         and c.hlc > m.joined and c.hlc <= m.left_at),
  told as (
    select source, sequence, feed_epoch from read.archive where participant_id = any ($1)
    union
    select r.source, r.sequence, r.feed_epoch from membership m join read.archive r on ${RUN} and r.type = any ($8)
    union
    select source, sequence, feed_epoch from closed
    union
    select c.source, c.sequence, c.feed_epoch
      from closed s join read.archive c on c.participant_id is null and c.event->'data'->>'campusId' = s.campus_id
                                       and c.type = $11 and c.event->'data'->>'closureId' = s.closure_id)`;

/** Reads journeys from the archive. */
@Injectable()
export class TimelineQueries {
  constructor(private readonly source: DataSource) {}

  /**
   * The events of a person's accounts after a place in causal order: clock, source, sequence. At most `limit`. What a source said before it was
   * restored to an earlier backup stays in the archive, and is not told once the archive has what it says now.
   */
  after(
    participantIds: readonly string[],
    place: JourneyPlace,
    limit: number,
  ): Promise<ArchivedEvent[]> {
    return this.source.query<ArchivedEvent[]>(
      `${TOLD}
       select a.hlc::text, a.source, a.sequence::text, a.event from told join read.archive a using (source, sequence, feed_epoch)
        where (a.hlc, a.source, a.sequence) > ($2::bigint, $3::text, $4::bigint)
          and not exists (select from es.seen s where s.consumer = 'journey.archive' and s.source = a.source
                             and s.slice = a.slice and s.feed_epoch <> a.feed_epoch)
        order by a.hlc, a.source, a.sequence limit $5`,
      [
        ...[participantIds, place.hlc, place.source, place.sequence, limit],
        ...[joining, leaving, runEvents, planning, closing, lifting],
      ],
    );
  }
}
