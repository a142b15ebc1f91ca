import { event, type EventOf } from '../event.js';
import { OneOf } from '../fields.js';
import { ProposerId, RecommendationKeys } from './fields.js';

/** The recommendation does not suit; the same order is not recommended again as it is (MAT-10). */
export const RecommendationDismissed = event(
  'matching',
  'RecommendationDismissed',
  1,
  {
    ...RecommendationKeys,
    by: ProposerId,
    reasonCode: OneOf('WAGE', 'DISTANCE', 'HOURS', 'TASK', 'EMPLOYER', 'OVERQUALIFIED', 'OTHER'),
  },
  {
    title: { ko: '추천 제외', en: 'A recommendation was dismissed' },
    examples: [
      {
        recommendationId: '0199b2c0-0000-7000-8000-000000003ec1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        by: '0199b2c0-0000-7000-8000-000000000001',
        reasonCode: 'DISTANCE',
      },
      {
        recommendationId: '0199b2c0-0000-7000-8000-000000003ec5',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        by: 'consultant-west',
        reasonCode: 'TASK',
      },
    ],
  },
);
export type RecommendationDismissed = EventOf<typeof RecommendationDismissed>;
