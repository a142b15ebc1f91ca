import { event, type EventOf } from '../event.js';
import { ProposerId, RecommendationKeys } from './fields.js';

/** Somebody looked at the recommendation. */
export const RecommendationViewed = event(
  'matching',
  'RecommendationViewed',
  1,
  { ...RecommendationKeys, by: ProposerId },
  {
    title: { ko: '추천 열람', en: 'A recommendation was looked at' },
    examples: [
      {
        recommendationId: '0199b2c0-0000-7000-8000-000000003ec1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        by: '0199b2c0-0000-7000-8000-000000000001',
      },
      {
        recommendationId: '0199b2c0-0000-7000-8000-000000003ec5',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        by: 'consultant-west',
      },
    ],
  },
);
export type RecommendationViewed = EventOf<typeof RecommendationViewed>;
