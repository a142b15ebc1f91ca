import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Id } from '../fields.js';
import { InstrumentVersion, ScoredDimension } from './fields.js';

/** What the answers come to, by dimension. */
export const AssessmentScored = event(
  'counseling',
  'AssessmentScored',
  1,
  {
    assessmentId: Id,
    caseId: Id,
    participantId: Id,
    dimensions: Type.Array(ScoredDimension, { minItems: 1 }),
    scoringVersion: InstrumentVersion,
  },
  {
    title: { ko: '경력진단 채점', en: 'An assessment was scored' },
    examples: [
      {
        assessmentId: '0199b2c0-0000-7000-8000-000000000a51',
        caseId: '0199b2c0-0000-7000-8000-000000000ca1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        dimensions: [
          { code: 'CAREER_CLARITY', score: 72, band: 'HIGH' },
          { code: 'DIGITAL_SKILL', score: 41, band: 'MIDDLE' },
        ],
        scoringVersion: '2026.1',
      },
      {
        assessmentId: '0199b2c0-0000-7000-8000-000000000a52',
        caseId: '0199b2c0-0000-7000-8000-000000000ca2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        dimensions: [{ code: 'WILL_TO_ACT', score: 20, band: 'LOW' }],
        scoringVersion: '2026.1',
      },
    ],
  },
);
export type AssessmentScored = EventOf<typeof AssessmentScored>;
