import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Code, Id, Sealed } from '../fields.js';

/** Counselling of a participation is over (COU-15). */
export const CounselingCaseClosed = event(
  'counseling',
  'CounselingCaseClosed',
  1,
  {
    caseId: Id,
    participantId: Id,
    reasonCode: Code,
    summary: Type.Optional(Sealed),
    closedOn: CivilDate,
  },
  {
    title: { ko: '상담 종결', en: 'The case was closed' },
    happenedAt: 'closedOn',
    examples: [
      {
        caseId: '0199b2c0-0000-7000-8000-000000000ca1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        reasonCode: 'EMPLOYED',
        summary: 'sealed:v1:AAECAwQF',
        closedOn: '2026-09-30',
      },
      {
        caseId: '0199b2c0-0000-7000-8000-000000000ca2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        reasonCode: 'EXITED',
        closedOn: '2026-10-01',
      },
    ],
  },
);
export type CounselingCaseClosed = EventOf<typeof CounselingCaseClosed>;
