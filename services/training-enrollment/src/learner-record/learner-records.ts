import { category } from '@academy/kernel';
import { learnerRecordDecider } from './domain/learner-record.decider.js';

/** Learner records, one per person: `learner-record-<participantId>`. */
export const learnerRecords = category('learner-record', learnerRecordDecider, {
  about: 'participant',
});
