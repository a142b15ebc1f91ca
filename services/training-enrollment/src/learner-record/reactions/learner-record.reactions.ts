import { ParticipationOpened, ParticipationTakenOver, TrackRecommended } from '@academy/contracts';
import { command, reaction, type Reaction } from '@academy/event-bus';
import type { EventMeta } from '@academy/event-store';
import type { NoteTrackRecommendation } from '../domain/note-track-recommendation.js';
import type { OpenLearnerRecord } from '../domain/open-learner-record.js';
import { learnerRecords } from '../learner-records.js';

/** The command that a new participation calls for, or one that goes on with this account. */
export const toOpenLearnerRecord = (
  { data: { participantId, participationId } }: ParticipationOpened | ParticipationTakenOver,
  { recordedAt }: Pick<EventMeta, 'recordedAt'>,
): OpenLearnerRecord => ({
  type: 'OpenLearnerRecord',
  data: { participantId, participationId, at: recordedAt },
});

/** The command that a recommendation calls for: what TRN-2 asks about, without who recommended it and why. */
export const toNoteTrackRecommendation = ({
  data: { participantId, recommendationId, classType, courseIds, validUntil },
}: TrackRecommended): NoteTrackRecommendation => ({
  type: 'NoteTrackRecommendation',
  data: { participantId, recommendationId, classType, courseIds, validUntil },
});

/** What other services tell about a learner (domain.md §6.2). */
export const onOtherServices = (): readonly Reaction[] => [
  reaction(ParticipationOpened, 'OpenLearnerRecord', async (event, meta) =>
    command(learnerRecords, event.data.participantId, toOpenLearnerRecord(event, meta)),
  ),
  reaction(ParticipationTakenOver, 'OpenLearnerRecord', async (event, meta) =>
    command(learnerRecords, event.data.participantId, toOpenLearnerRecord(event, meta)),
  ),
  reaction(TrackRecommended, 'NoteTrackRecommendation', async (event) =>
    command(learnerRecords, event.data.participantId, toNoteTrackRecommendation(event)),
  ),
];
