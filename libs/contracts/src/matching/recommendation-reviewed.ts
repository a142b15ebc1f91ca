import { event, type EventOf } from '../event.js';
import { Code, OneOf } from '../fields.js';
import { ProposerId, RecommendationKeys } from './fields.js';

/** A person looked at what the machine proposed, and upheld it or took it back. */
export const RecommendationReviewed = event(
  'matching',
  'RecommendationReviewed',
  1,
  {
    ...RecommendationKeys,
    reviewerId: ProposerId,
    decision: OneOf('UPHELD', 'WITHDRAWN'),
    reason: Code,
  },
  {
    title: { ko: '추천 검토', en: 'A recommendation was reviewed by a person' },
    examples: [
      {
        recommendationId: '0199b2c0-0000-7000-8000-000000003ec1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        reviewerId: 'consultant-west',
        decision: 'UPHELD',
        reason: 'SUITS',
      },
      {
        recommendationId: '0199b2c0-0000-7000-8000-000000003ec5',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        reviewerId: 'consultant-west',
        decision: 'WITHDRAWN',
        reason: 'WRONG_OCCUPATION',
      },
    ],
  },
);
export type RecommendationReviewed = EventOf<typeof RecommendationReviewed>;
