import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Id } from '../fields.js';
import { InstrumentVersion, ReadinessFactor, ReadinessLevel } from './fields.js';

/** A model proposes a level from the scores and says why (COU-9, COU-11); it decides nothing. */
export const ReadinessLevelProposed = event(
  'counseling',
  'ReadinessLevelProposed',
  1,
  {
    assessmentId: Id,
    caseId: Id,
    participantId: Id,
    proposalId: Id,
    level: ReadinessLevel,
    confidence: Type.Number({ minimum: 0, maximum: 1 }),
    factors: Type.Array(ReadinessFactor, { minItems: 1 }),
    modelVersion: InstrumentVersion,
  },
  {
    title: { ko: '취업 준비도 제안', en: 'A readiness level was proposed' },
    examples: [
      {
        assessmentId: '0199b2c0-0000-7000-8000-000000000a51',
        caseId: '0199b2c0-0000-7000-8000-000000000ca1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        proposalId: '0199b2c0-0000-7000-8000-000000000de1',
        level: 'R3_TRANSITION',
        confidence: 0.6,
        factors: [{ code: 'CAREER_CLARITY', direction: 'UP', weight: 0.22 }],
        modelVersion: '2026.1',
      },
      {
        assessmentId: '0199b2c0-0000-7000-8000-000000000a52',
        caseId: '0199b2c0-0000-7000-8000-000000000ca2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        proposalId: '0199b2c0-0000-7000-8000-000000000de2',
        level: 'R1_EXPLORING',
        confidence: 0.8,
        factors: [
          { code: 'WILL_TO_ACT', direction: 'DOWN', weight: 0.3 },
          { code: 'CONSTRAINTS', direction: 'DOWN', weight: 0.1 },
        ],
        modelVersion: '2026.1',
      },
    ],
  },
);
export type ReadinessLevelProposed = EventOf<typeof ReadinessLevelProposed>;
