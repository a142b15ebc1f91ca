import { event, type EventOf } from '../event.js';
import { Instant } from '../fields.js';
import { RecommendationKeys } from './fields.js';

/** Nobody followed the recommendation in time (T-16). */
export const RecommendationExpired = event(
  'matching',
  'RecommendationExpired',
  1,
  { ...RecommendationKeys, expiredAt: Instant },
  {
    title: { ko: '추천 만료', en: 'A recommendation expired' },
    examples: [
      {
        recommendationId: '0199b2c0-0000-7000-8000-000000003ec1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        expiredAt: '2026-03-20T15:00:00.000Z',
      },
      {
        recommendationId: '0199b2c0-0000-7000-8000-000000003ec5',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        expiredAt: '2026-05-21T15:00:00.000Z',
      },
    ],
  },
);
export type RecommendationExpired = EventOf<typeof RecommendationExpired>;
