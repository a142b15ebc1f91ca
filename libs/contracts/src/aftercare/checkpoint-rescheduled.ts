import { event, type EventOf } from '../event.js';
import { CivilDate, OneOf } from '../fields.js';
import { CaseKeys, CheckpointCode } from './fields.js';

/** A check-point moved. Whoever asked for another day moves the contact alone; a corrected start moves the window as well (AFT-1). */
export const CheckpointRescheduled = event(
  'aftercare',
  'CheckpointRescheduled',
  1,
  {
    ...CaseKeys,
    code: CheckpointCode,
    from: CivilDate,
    to: CivilDate,
    windowFrom: CivilDate,
    windowTo: CivilDate,
    reason: OneOf('PERSON_ASKED', 'EMPLOYER_ASKED', 'OFFICER_ABSENT', 'START_CORRECTED'),
  },
  {
    title: { ko: '점검일 변경', en: 'A check-point was rescheduled' },

    examples: [
      {
        aftercareId: '0199b2c0-0000-7000-8000-0000000091a1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        code: 'M1',
        from: '2026-04-02',
        to: '2026-04-09',
        windowFrom: '2026-03-30',
        windowTo: '2026-04-16',
        reason: 'PERSON_ASKED',
      },
      {
        aftercareId: '0199b2c0-0000-7000-8000-0000000091a2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        code: 'M3',
        from: '2026-11-30',
        to: '2026-12-02',
        windowFrom: '2026-11-25',
        windowTo: '2026-12-23',
        reason: 'START_CORRECTED',
      },
    ],
  },
);
export type CheckpointRescheduled = EventOf<typeof CheckpointRescheduled>;
