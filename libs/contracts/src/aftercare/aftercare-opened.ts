import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Id, Text } from '../fields.js';
import { ProgramType } from '../matching/fields.js';
import { CaseKeys, Checkpoint, WorkCheckpoints } from './fields.js';

const Days = Type.Integer({ minimum: 0, maximum: 90 });
const placement = {
  ...CaseKeys,
  placementId: Id,
  employerId: Id,
  programType: ProgramType,
  baseDate: CivilDate,
};

/** The plan of attempts that version 1 did not say yet. */
const plan = { attemptDays: [0, 3, 7, 14], closingDays: 21, policyVersion: '2026.1' };

/**
 * After-care of a started placement began, with its check-points (AFT-1). The case has the id of its placement. `attemptDays` and `closingDays` count from
 * the day on which a check-point comes due (T-21); `activityEndsOn` is said of a paid activity (AFT-8).
 */
export const AftercareOpened = event(
  'aftercare',
  'AftercareOpened',
  2,
  {
    ...placement,
    checkpoints: Type.Array(Checkpoint, { minItems: 1 }),
    activityEndsOn: Type.Optional(CivilDate),
    attemptDays: Type.Array(Days, { minItems: 1 }),
    closingDays: Days,
    policyVersion: Text(120, { pattern: '^[A-Za-z0-9._-]{1,120}$' }),
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
        ...plan,
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
        programType: 'WORK_EXPERIENCE',
        baseDate: '2026-08-31',
        activityEndsOn: '2026-11-30',
        ...plan,
        checkpoints: [
          {
            code: 'ACTIVITY_MID',
            dueOn: '2026-10-15',
            windowFrom: '2026-10-12',
            windowTo: '2026-10-29',
          },
        ],
      },
    ],
    earlier: [
      {
        version: 1,
        schema: Type.Object(
          { ...placement, checkpoints: WorkCheckpoints },
          { additionalProperties: false },
        ),
        lift: (data: object) => ({ ...data, ...plan }),
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
              {
                code: 'M12',
                dueOn: '2027-03-02',
                windowFrom: '2027-02-23',
                windowTo: '2027-03-23',
              },
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
    ],
  },
);
export type AftercareOpened = EventOf<typeof AftercareOpened>;
