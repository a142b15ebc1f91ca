import { event, type EventOf } from '../event.js';
import { Code, Id, OneOf } from '../fields.js';
import { InstrumentVersion } from './fields.js';

/** A person begins one run of an instrument. */
export const AssessmentStarted = event(
  'counseling',
  'AssessmentStarted',
  1,
  {
    assessmentId: Id,
    caseId: Id,
    participantId: Id,
    instrumentCode: Code,
    instrumentVersion: InstrumentVersion,
    mode: OneOf('ONLINE', 'PAPER', 'INTERVIEW'),
  },
  {
    title: { ko: '경력진단 시작', en: 'An assessment was started' },
    examples: [
      {
        assessmentId: '0199b2c0-0000-7000-8000-000000000a51',
        caseId: '0199b2c0-0000-7000-8000-000000000ca1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        instrumentCode: 'CAREER_BASIC',
        instrumentVersion: '2026.1',
        mode: 'ONLINE',
      },
      {
        assessmentId: '0199b2c0-0000-7000-8000-000000000a52',
        caseId: '0199b2c0-0000-7000-8000-000000000ca2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        instrumentCode: 'CAREER_BASIC',
        instrumentVersion: '2026.1',
        mode: 'INTERVIEW',
      },
    ],
  },
);
export type AssessmentStarted = EventOf<typeof AssessmentStarted>;
