import { event, type EventOf } from '../event.js';
import { Id, Instant } from '../fields.js';
import { DeciderId } from './fields.js';

/** Somebody looks into a data-subject request. */
export const DataSubjectRequestReviewStarted = event(
  'registration',
  'DataSubjectRequestReviewStarted',
  1,
  { requestId: Id, participantId: Id, reviewerId: DeciderId, startedAt: Instant },
  {
    title: { ko: '개인정보 요구 검토 시작', en: 'The review of a data-subject request began' },
    happenedAt: 'startedAt',
    examples: [
      {
        requestId: '0199b2c0-0000-7000-8000-0000000000e1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        reviewerId: 'hq-operator',
        startedAt: '2026-05-12T01:00:00.000Z',
      },
      {
        requestId: '0199b2c0-0000-7000-8000-0000000000e2',
        participantId: '0199b2c0-0000-7000-8000-000000000002',
        reviewerId: 'dpo',
        startedAt: '2026-06-02T01:00:00.000Z',
      },
    ],
  },
);
export type DataSubjectRequestReviewStarted = EventOf<typeof DataSubjectRequestReviewStarted>;
