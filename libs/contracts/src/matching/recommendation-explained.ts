import { event, type EventOf } from '../event.js';
import { ProposerId, RecommendationKeys } from './fields.js';

/** Somebody asked why, and was shown the checks and factors. */
export const RecommendationExplained = event(
  'matching',
  'RecommendationExplained',
  1,
  { ...RecommendationKeys, requestedBy: ProposerId, explanationVersion: ProposerId },
  {
    title: { ko: '추천 설명', en: 'A recommendation was explained' },
    examples: [
      {
        recommendationId: '0199b2c0-0000-7000-8000-000000003ec1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        requestedBy: '0199b2c0-0000-7000-8000-000000000001',
        explanationVersion: 'factors-v1',
      },
      {
        recommendationId: '0199b2c0-0000-7000-8000-000000003ec5',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        requestedBy: 'consultant-west',
        explanationVersion: 'factors-v1',
      },
    ],
  },
);
export type RecommendationExplained = EventOf<typeof RecommendationExplained>;
