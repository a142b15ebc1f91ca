import { event, type EventOf } from '../event.js';
import { Code, Id } from '../fields.js';
import { ConsultantId } from './fields.js';

/** The run of the instrument is not to be used. */
export const AssessmentInvalidated = event(
  'counseling',
  'AssessmentInvalidated',
  1,
  { assessmentId: Id, caseId: Id, participantId: Id, reasonCode: Code, byId: ConsultantId },
  {
    title: { ko: '경력진단 무효', en: 'An assessment was invalidated' },
    examples: [
      {
        assessmentId: '0199b2c0-0000-7000-8000-000000000a51',
        caseId: '0199b2c0-0000-7000-8000-000000000ca1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        reasonCode: 'ANSWERED_BY_ANOTHER',
        byId: '0199b2c0-0000-7000-8000-0000000005c1',
      },
      {
        assessmentId: '0199b2c0-0000-7000-8000-000000000a52',
        caseId: '0199b2c0-0000-7000-8000-000000000ca2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        reasonCode: 'TECHNICAL_FAULT',
        byId: '0199b2c0-0000-7000-8000-0000000005c2',
      },
    ],
  },
);
export type AssessmentInvalidated = EventOf<typeof AssessmentInvalidated>;
