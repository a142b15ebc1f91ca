import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Code, Id, OneOf } from '../fields.js';
import { ProposerId } from './fields.js';

/** One run of the recommender, over how many orders and with how many that pass every hard check (MAT-8). */
export const MatchRunCompleted = event(
  'matching',
  'MatchRunCompleted',
  1,
  {
    runId: Id,
    participantId: Id,
    scope: OneOf('PARTICIPANT', 'JOB_ORDER', 'BATCH'),
    trigger: Code,
    algorithm: Code,
    algorithmVersion: ProposerId,
    featureSetVersion: ProposerId,
    candidates: Type.Integer({ minimum: 0 }),
    eligible: Type.Integer({ minimum: 0 }),
    durationMs: Type.Integer({ minimum: 0 }),
  },
  {
    title: { ko: '일자리 추천 실행', en: 'Matching was run' },
    examples: [
      {
        runId: '0199b2c0-0000-7000-8000-0000000a7c41',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        scope: 'PARTICIPANT',
        trigger: 'REQUESTED',
        algorithm: 'RULES',
        algorithmVersion: 'rules-v1',
        featureSetVersion: 'wishes-v1',
        candidates: 120,
        eligible: 7,
        durationMs: 12,
      },
      {
        runId: '0199b2c0-0000-7000-8000-0000000a7c45',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        scope: 'PARTICIPANT',
        trigger: 'PROFILE_CHANGED',
        algorithm: 'RULES',
        algorithmVersion: 'rules-v1',
        featureSetVersion: 'wishes-v1',
        candidates: 98,
        eligible: 0,
        durationMs: 9,
      },
    ],
  },
);
export type MatchRunCompleted = EventOf<typeof MatchRunCompleted>;
