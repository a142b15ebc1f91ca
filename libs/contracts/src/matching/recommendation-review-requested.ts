import { event, type EventOf } from '../event.js';
import { Instant } from '../fields.js';
import { ProposerId, RecommendationKeys } from './fields.js';

/** The person wants somebody of flesh and blood to look at what a machine recommended (PIPA 37-2). */
export const RecommendationReviewRequested = event(
  'matching',
  'RecommendationReviewRequested',
  1,
  { ...RecommendationKeys, requestedBy: ProposerId, requestedAt: Instant },
  {
    title: { ko: '추천 재검토 요청', en: 'A review by a person was asked for' },
    happenedAt: 'requestedAt',
    examples: [
      {
        recommendationId: '0199b2c0-0000-7000-8000-000000003ec1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        requestedBy: '0199b2c0-0000-7000-8000-000000000001',
        requestedAt: '2026-03-07T01:00:00.000Z',
      },
      {
        recommendationId: '0199b2c0-0000-7000-8000-000000003ec5',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        requestedBy: 'consultant-west',
        requestedAt: '2026-05-08T01:00:00.000Z',
      },
    ],
  },
);
export type RecommendationReviewRequested = EventOf<typeof RecommendationReviewRequested>;
