import { event, type EventOf } from '../event.js';
import { Id } from '../fields.js';
import { ProposerId, RecommendationKeys } from './fields.js';

/** The person, or their consultant with them, follows the recommendation; a referral is proposed with it. */
export const RecommendationAccepted = event(
  'matching',
  'RecommendationAccepted',
  1,
  { ...RecommendationKeys, by: ProposerId, referralId: Id },
  {
    title: { ko: '추천 수락', en: 'A recommendation was accepted' },
    examples: [
      {
        recommendationId: '0199b2c0-0000-7000-8000-000000003ec1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        by: '0199b2c0-0000-7000-8000-000000000001',
        referralId: '0199b2c0-0000-7000-8000-00000000ef01',
      },
      {
        recommendationId: '0199b2c0-0000-7000-8000-000000003ec5',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        by: 'consultant-west',
        referralId: '0199b2c0-0000-7000-8000-00000000ef05',
      },
    ],
  },
);
export type RecommendationAccepted = EventOf<typeof RecommendationAccepted>;
