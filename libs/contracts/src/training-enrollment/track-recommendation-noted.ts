import Type from 'typebox';
import { RecommendedClassType } from '../counseling/fields.js';
import { event, type EventOf } from '../event.js';
import { CivilDate, Id } from '../fields.js';

/** Counselling recommended a kind of class; training remembers it for TRN-2. */
export const TrackRecommendationNoted = event(
  'training-enrollment',
  'TrackRecommendationNoted',
  1,
  {
    participantId: Id,
    recommendationId: Id,
    classType: RecommendedClassType,
    courseIds: Type.Array(Id, { uniqueItems: true }),
    validUntil: CivilDate,
  },
  {
    title: { ko: '추천 과정 확인', en: 'A recommendation was noted' },
    internal: true,
    examples: [
      {
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        recommendationId: '0199b2c0-0000-7000-8000-0000000007a1',
        classType: 'REGULAR',
        courseIds: ['0199b2c0-0000-7000-8000-0000000000c5'],
        validUntil: '2026-09-06',
      },
      {
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        recommendationId: '0199b2c0-0000-7000-8000-0000000007a2',
        classType: 'EXPLORATION',
        courseIds: [],
        validUntil: '2026-11-08',
      },
    ],
  },
);
export type TrackRecommendationNoted = EventOf<typeof TrackRecommendationNoted>;
