import type { Message } from '@academy/kernel';
import type { LearnerRecordEvent } from './events.js';
import type { LearnerRecord } from './learner-record.js';

export type OpenLearnerRecord = Message<
  'OpenLearnerRecord',
  { participantId: string; participationId: string; at: string }
>;

/** Opens the record for a participation; the next participation of the person takes it over. */
export const openLearnerRecord = (
  { data: { participantId, participationId, at } }: OpenLearnerRecord,
  record: LearnerRecord,
): readonly LearnerRecordEvent[] => {
  if (record.status === 'open' && record.participationId === participationId) return [];

  return [{ type: 'LearnerRecordOpened', data: { participantId, participationId, openedAt: at } }];
};
