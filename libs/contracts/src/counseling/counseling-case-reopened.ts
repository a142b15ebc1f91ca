import { event, type EventOf } from '../event.js';
import { CivilDate, Id, OneOf } from '../fields.js';
import { ConsultantId } from './fields.js';

/** Counselling goes on after it was closed, with the consultant who is named. */
export const CounselingCaseReopened = event(
  'counseling',
  'CounselingCaseReopened',
  1,
  {
    caseId: Id,
    participantId: Id,
    trigger: OneOf('EARLY_SEPARATION', 'REQUEST', 'CLASS_CANCELLED', 'RE_ENTRY'),
    consultantId: ConsultantId,
    reopenedOn: CivilDate,
  },
  {
    title: { ko: '상담 재개', en: 'The case was reopened' },
    happenedAt: 'reopenedOn',
    examples: [
      {
        caseId: '0199b2c0-0000-7000-8000-000000000ca1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        trigger: 'EARLY_SEPARATION',
        consultantId: '0199b2c0-0000-7000-8000-0000000005c1',
        reopenedOn: '2026-10-12',
      },
      {
        caseId: '0199b2c0-0000-7000-8000-000000000ca2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        trigger: 'REQUEST',
        consultantId: '0199b2c0-0000-7000-8000-0000000005c2',
        reopenedOn: '2026-11-02',
      },
    ],
  },
);
export type CounselingCaseReopened = EventOf<typeof CounselingCaseReopened>;
