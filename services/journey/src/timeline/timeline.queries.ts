import type { CloudEvent } from '@academy/contracts';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

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

/** Reads journeys from the archive. */
@Injectable()
export class TimelineQueries {
  constructor(private readonly source: DataSource) {}

  /**
   * A person's events after a place in causal order: clock, source, sequence. At most `limit`. What a source said before it was
   * restored to an earlier backup stays in the archive, and is not told once the archive has what it says now.
   */
  after(participantId: string, place: JourneyPlace, limit: number): Promise<ArchivedEvent[]> {
    return this.source.query<ArchivedEvent[]>(
      `select hlc::text, source, sequence::text, event from read.archive a
        where participant_id = $1 and (hlc, source, sequence) > ($2::bigint, $3::text, $4::bigint)
          and not exists (select from es.seen s where s.consumer = 'journey.archive' and s.source = a.source
                             and s.slice = a.slice and s.feed_epoch <> a.feed_epoch)
        order by hlc, source, sequence limit $5`,
      [participantId, place.hlc, place.source, place.sequence, limit],
    );
  }
}
