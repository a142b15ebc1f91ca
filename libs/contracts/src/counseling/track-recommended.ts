import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Code, Id } from '../fields.js';
import { ConsultantId, RecommendedClassType } from './fields.js';

/** The consultant recommends a kind of class, and perhaps courses, until a date (맞춤형 취업과정 안내). */
export const TrackRecommended = event(
  'counseling',
  'TrackRecommended',
  1,
  {
    recommendationId: Id,
    caseId: Id,
    participantId: Id,
    classType: RecommendedClassType,
    courseIds: Type.Array(Id, { uniqueItems: true }),
    reasons: Type.Array(Code, { minItems: 1, uniqueItems: true }),
    validUntil: CivilDate,
    byId: ConsultantId,
  },
  {
    title: { ko: '교육 과정 추천', en: 'A kind of class was recommended' },
    examples: [
      {
        recommendationId: '0199b2c0-0000-7000-8000-0000000007a1',
        caseId: '0199b2c0-0000-7000-8000-000000000ca1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        classType: 'REGULAR',
        courseIds: ['0199b2c0-0000-7000-8000-0000000000c5'],
        reasons: ['NEW_OCCUPATION', 'READINESS_R3'],
        validUntil: '2026-09-06',
        byId: '0199b2c0-0000-7000-8000-0000000005c1',
      },
      {
        recommendationId: '0199b2c0-0000-7000-8000-0000000007a2',
        caseId: '0199b2c0-0000-7000-8000-000000000ca2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        classType: 'EXPLORATION',
        courseIds: [],
        reasons: ['DIRECTION_UNCLEAR'],
        validUntil: '2026-11-08',
        byId: '0199b2c0-0000-7000-8000-0000000005c2',
      },
    ],
  },
);
export type TrackRecommended = EventOf<typeof TrackRecommended>;
