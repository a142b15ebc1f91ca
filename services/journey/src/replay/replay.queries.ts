import type { CloudEvent, ServiceName } from '@academy/contracts';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Which events are replayed, and after which position of their service. */
export interface ReplayAsked {
  readonly source: ServiceName;
  readonly after: string;
  readonly type: string | undefined;
  readonly campuses: 'all' | readonly string[];
  readonly limit: number;
}

/** An envelope promises no form of an id, so a text that is none of a person leads to nobody's campus. */
const PERSON = `case when a.participant_id ~ '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$' then a.participant_id::uuid end`;

const PAGE = `
  select a.event from read.archive a left join read.journey_person p on p.participant_id = ${PERSON}
   where a.source = $1 and a.sequence > $2::bigint and ($3::text is null or a.type = $3)
     and ($4::text[] is null
          or coalesce(p.home_campus_id, p.entry_campus_id)::text = any ($4)
          or (a.participant_id is null and coalesce(a.event->'data'->>'campusId' = any ($4), true)))
     and not exists (select from es.seen s where s.consumer = 'journey.archive' and s.source = a.source
                        and s.slice = a.slice and s.feed_epoch <> a.feed_epoch)
   order by a.sequence limit $5`;

/** Reads the archive in the order in which a service recorded. */
@Injectable()
export class Replays {
  constructor(private readonly source: DataSource) {}

  /**
   * A service's events after a position: those about people of the campuses, and those about nobody that are theirs or no campus's
   * own. What a service said before it was restored to an earlier backup is left out, once the archive has what it says now.
   */
  async after({ source, after, type, campuses, limit }: ReplayAsked): Promise<CloudEvent[]> {
    const rows = await this.source.query<{ readonly event: CloudEvent }[]>(PAGE, [
      ...[source, after, type ?? null, campuses === 'all' ? null : campuses, limit],
    ]);
    return rows.map(({ event }) => event);
  }
}
