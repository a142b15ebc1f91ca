import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Id, Sealed } from '../fields.js';

/** The answers are in, sealed under the key of the person. */
export const AssessmentSubmitted = event(
  'counseling',
  'AssessmentSubmitted',
  1,
  {
    assessmentId: Id,
    caseId: Id,
    participantId: Id,
    answers: Sealed,
    durationSec: Type.Integer({ minimum: 0 }),
    assisted: Type.Boolean(),
  },
  {
    title: { ko: '경력진단 제출', en: 'An assessment was submitted' },
    examples: [
      {
        assessmentId: '0199b2c0-0000-7000-8000-000000000a51',
        caseId: '0199b2c0-0000-7000-8000-000000000ca1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        answers: 'sealed:v1:AAECAwQF',
        durationSec: 1200,
        assisted: false,
      },
      {
        assessmentId: '0199b2c0-0000-7000-8000-000000000a52',
        caseId: '0199b2c0-0000-7000-8000-000000000ca2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        answers: 'sealed:v1:AAECAwQF',
        durationSec: 2400,
        assisted: true,
      },
    ],
  },
);
export type AssessmentSubmitted = EventOf<typeof AssessmentSubmitted>;
