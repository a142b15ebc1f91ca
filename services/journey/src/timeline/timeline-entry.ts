import { fromCloudEvent, type Actor } from '@academy/contracts';
import { tell } from './sentences/catalogue.js';
import { shownBody } from './shown-body.js';
import type { ArchivedEvent } from './timeline.queries.js';

/** One thing that happened to a person, as the timeline shows it. */
export interface TimelineEntry {
  readonly id: string;
  /** When it happened in the world; when it was stored. */
  readonly at: string;
  readonly recordedAt: string;
  readonly source: string;
  readonly type: string;
  readonly ko: string;
  readonly en: string;
  readonly actor: Pick<Actor, 'type' | 'id'>;
  readonly channel: string;
  readonly correlationId: string;
  readonly causationId: string;
  readonly sequence: string;
  /** As stored, without what is personal. */
  readonly data: unknown;
}

/** An archived event as a timeline shows it. */
export const timelineEntry = ({ event, source, sequence }: ArchivedEvent): TimelineEntry => {
  const { id, type, schemaVersion, occurredAt, recordedAt, meta } = fromCloudEvent(event);
  return {
    id,
    at: occurredAt,
    recordedAt,
    source,
    type,
    ...tell({ wireType: event.type, schemaVersion, body: event.data }),
    actor: { type: meta.actor.type, id: meta.actor.id },
    channel: meta.channel,
    correlationId: meta.correlationId,
    causationId: meta.causationId,
    sequence,
    data: shownBody(event.data),
  };
};
