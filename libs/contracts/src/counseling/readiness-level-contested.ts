import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Id, Sealed } from '../fields.js';

/** The participant objects to the level; another person looks at it (COU-10). */
export const ReadinessLevelContested = event(
  'counseling',
  'ReadinessLevelContested',
  1,
  { assessmentId: Id, caseId: Id, participantId: Id, grounds: Type.Optional(Sealed) },
  {
    title: { ko: '취업 준비도 이의', en: 'The readiness level was contested' },
    examples: [
      {
        assessmentId: '0199b2c0-0000-7000-8000-000000000a51',
        caseId: '0199b2c0-0000-7000-8000-000000000ca1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        grounds: 'sealed:v1:AAECAwQF',
      },
      {
        assessmentId: '0199b2c0-0000-7000-8000-000000000a52',
        caseId: '0199b2c0-0000-7000-8000-000000000ca2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
      },
    ],
  },
);
export type ReadinessLevelContested = EventOf<typeof ReadinessLevelContested>;
