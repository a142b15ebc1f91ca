import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Code, Id, Instant } from '../fields.js';

const one = '0199b2c0-0000-7000-8000-000000000001';
const other = '0199b2c0-0000-7000-8000-000000000005';

/** The person wants no machine to recommend anything (MAT-9); `requestId` is the request by which they said so, if they made one. */
export const AutomatedRecommendationStopped = event(
  'matching',
  'AutomatedRecommendationStopped',
  1,
  { participantId: Id, requestId: Type.Optional(Id), stoppedAt: Instant },
  {
    title: { ko: '자동 추천 거부', en: 'Automated recommendation was refused' },
    examples: [
      {
        participantId: one,
        requestId: '0199b2c0-0000-7000-8000-0000000000e1',
        stoppedAt: '2026-04-06T01:00:01.000Z',
      },
      { participantId: other, stoppedAt: '2026-05-06T01:00:00.000Z' },
    ],
  },
);
export type AutomatedRecommendationStopped = EventOf<typeof AutomatedRecommendationStopped>;

/** Machines may recommend to the person again. */
export const AutomatedRecommendationResumed = event(
  'matching',
  'AutomatedRecommendationResumed',
  1,
  { participantId: Id, resumedAt: Instant },
  {
    title: { ko: '자동 추천 재개', en: 'Automated recommendation was allowed again' },
    examples: [
      { participantId: one, resumedAt: '2026-04-20T01:00:00.000Z' },
      { participantId: other, resumedAt: '2026-07-01T01:00:00.000Z' },
    ],
  },
);
export type AutomatedRecommendationResumed = EventOf<typeof AutomatedRecommendationResumed>;

/** What the person learnt in a class that they completed; their profile has a new version by it. */
export const CandidateTrainingNoted = event(
  'matching',
  'CandidateTrainingNoted',
  1,
  {
    participantId: Id,
    enrollmentId: Id,
    courseId: Id,
    skills: Type.Array(Code, { uniqueItems: true }),
    profileVersion: Type.Integer({ minimum: 1 }),
    notedAt: Instant,
  },
  {
    title: { ko: '수료 역량 반영', en: 'What was learnt was noted' },
    internal: true,
    examples: [
      {
        participantId: one,
        enrollmentId: '0199b2c0-0000-7000-8000-000000000ea1',
        courseId: '0199b2c0-0000-7000-8000-0000000000c5',
        skills: ['FACILITY_MAINTENANCE', 'ELECTRICAL_SAFETY'],
        profileVersion: 2,
        notedAt: '2026-05-29T09:00:01.000Z',
      },
      {
        participantId: other,
        enrollmentId: '0199b2c0-0000-7000-8000-000000000ea0',
        courseId: '0199b2c0-0000-7000-8000-0000000000c4',
        skills: [],
        profileVersion: 1,
        notedAt: '2026-03-10T09:00:01.000Z',
      },
    ],
  },
);
export type CandidateTrainingNoted = EventOf<typeof CandidateTrainingNoted>;

/** Another account of the same person was merged into this one; the orders that it was referred to count for both. */
export const CandidateMergeNoted = event(
  'matching',
  'CandidateMergeNoted',
  1,
  {
    participantId: Id,
    absorbedId: Id,
    referredTo: Type.Array(Id, { uniqueItems: true }),
    notedAt: Instant,
  },
  {
    title: { ko: '계정 통합 반영', en: 'A merge of accounts was noted' },
    internal: true,
    examples: [
      {
        participantId: one,
        absorbedId: '0199b2c0-0000-7000-8000-000000000003',
        referredTo: ['0199b2c0-0000-7000-8000-000000010b01'],
        notedAt: '2026-03-06T01:00:01.000Z',
      },
      {
        participantId: other,
        absorbedId: '0199b2c0-0000-7000-8000-000000000004',
        referredTo: [],
        notedAt: '2026-04-03T01:00:01.000Z',
      },
    ],
  },
);
export type CandidateMergeNoted = EventOf<typeof CandidateMergeNoted>;
