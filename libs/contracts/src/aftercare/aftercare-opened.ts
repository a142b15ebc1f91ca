import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Id } from '../fields.js';
import { ProgramType } from '../matching/fields.js';
import { Checkpoint } from './fields.js';

/** After-care of a started placement began, with its check-points (AFT-1). The case has the id of its placement. */
export const AftercareOpened = event(
  'aftercare',
  'AftercareOpened',
  1,
  {
    aftercareId: Id,
    placementId: Id,
    participantId: Id,
    employerId: Id,
    programType: ProgramType,
    baseDate: CivilDate,
    checkpoints: Type.Array(Checkpoint, { minItems: 1 }),
  },
  {
    title: { ko: '사후관리 시작', en: 'After-care began' },
    examples: [
      {
        aftercareId: '0199b2c0-0000-7000-8000-0000000091a1',
        placementId: '0199b2c0-0000-7000-8000-0000000091a1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        employerId: '0199b2c0-0000-7000-8000-0000000e3001',
        programType: 'OPEN_HIRE',
        baseDate: '2026-03-02',
        checkpoints: [
          { code: 'M1', dueOn: '2026-04-02', windowFrom: '2026-03-30', windowTo: '2026-04-16' },
          { code: 'M3', dueOn: '2026-06-02', windowFrom: '2026-05-26', windowTo: '2026-06-23' },
          { code: 'M6', dueOn: '2026-09-02', windowFrom: '2026-08-26', windowTo: '2026-09-23' },
          { code: 'M12', dueOn: '2027-03-02', windowFrom: '2027-02-23', windowTo: '2027-03-23' },
        ],
      },
      {
        aftercareId: '0199b2c0-0000-7000-8000-0000000091a2',
        placementId: '0199b2c0-0000-7000-8000-0000000091a2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        employerId: '0199b2c0-0000-7000-8000-0000000e3002',
        programType: 'HIRING',
        baseDate: '2026-08-31',
        checkpoints: [
          { code: 'M1', dueOn: '2026-09-30', windowFrom: '2026-09-27', windowTo: '2026-10-14' },
        ],
      },
    ],
  },
);
export type AftercareOpened = EventOf<typeof AftercareOpened>;
