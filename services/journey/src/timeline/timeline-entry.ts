import { fromCloudEvent, type Actor } from '@academy/contracts';
import { isRecordedLate, withBothTimes } from './recorded-late.js';
import { withoutOthers } from './run-events.js';
import { tell } from './sentences/catalogue.js';
import { shownBody } from './shown-body.js';
import type { ArchivedEvent } from './timeline.queries.js';

/** One thing that happened to a person, as the timeline shows it. */
export interface TimelineEntry {
  readonly id: string;
  /** When it happened in the world; when it was stored. */
  readonly at: string;
  readonly recordedAt: string;
  /** Whether it was recorded on a later day: the sentences name both times then. */
  readonly recordedLate: boolean;
  readonly source: string;
  readonly type: string;
  readonly ko: string;
  readonly en: string;
  readonly actor: Pick<Actor, 'type' | 'id'>;
  readonly channel: string;
  readonly correlationId: string;
  readonly causationId: string;
  readonly sequence: string;
  /** Whom it is about: the person, or everybody in a class run of theirs or at its campus. */
  readonly about: 'PERSON' | 'RUN' | 'CAMPUS';
  /** As stored, without what is personal, and without other people. */
  readonly data: unknown;
}

const aboutWhom = ({ participantid, source }: ArchivedEvent['event']): TimelineEntry['about'] => {
  if (participantid !== undefined) return 'PERSON';
  return source.endsWith('/campus-directory') ? 'CAMPUS' : 'RUN';
};

/** An archived event as a person's timeline shows it. */
export const timelineEntry = (
  { event, source, sequence }: ArchivedEvent,
  participantIds: readonly string[],
): TimelineEntry => {
  const about = aboutWhom(event);
  const { id, type, schemaVersion, occurredAt, recordedAt, meta } = fromCloudEvent(event);
  const told = tell({ wireType: event.type, schemaVersion, body: event.data });
  const recordedLate = isRecordedLate(occurredAt, recordedAt);
  return {
    id,
    at: occurredAt,
    recordedAt,
    recordedLate,
    source,
    type,
    ...(recordedLate ? withBothTimes(told, occurredAt, recordedAt) : told),
    actor: { type: meta.actor.type, id: meta.actor.id },
    channel: meta.channel,
    correlationId: meta.correlationId,
    causationId: meta.causationId,
    sequence,
    about,
    data: shownBody(about === 'PERSON' ? event.data : withoutOthers(event.data, participantIds)),
  };
};
