import { addDays } from '@academy/kernel';
import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate } from '../fields.js';
import { aboutWork, CaseKeys, CheckpointCode } from './fields.js';

interface First {
  readonly dueOn: string;
}

/** The plan that version 1 did not say yet. */
const planned = (data: First) => ({
  ...data,
  attemptsOn: [0, 3, 7, 14].map((days) => addDays(data.dueOn, days)),
  closesOn: addDays(data.dueOn, 21),
});

/**
 * The day of a check-point came: a follow-up is to be done. It says on which days somebody tries to reach the person and the last
 * day of the plan, which counts from when this was known, so that a late call costs nobody an attempt (T-21).
 */
export const CheckpointCameDue = event(
  'aftercare',
  'CheckpointCameDue',
  2,
  {
    ...CaseKeys,
    code: CheckpointCode,
    dueOn: CivilDate,
    attemptsOn: Type.Array(CivilDate, { minItems: 1 }),
    closesOn: CivilDate,
  },
  {
    title: { ko: '점검일 도래', en: 'A check-point came due' },
    happenedAt: 'dueOn',
    examples: [
      {
        aftercareId: '0199b2c0-0000-7000-8000-0000000091a1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        code: 'M1',
        dueOn: '2026-04-02',
        attemptsOn: ['2026-04-02', '2026-04-05', '2026-04-09', '2026-04-16'],
        closesOn: '2026-04-23',
      },
      {
        aftercareId: '0199b2c0-0000-7000-8000-0000000091a2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        code: 'AFTER_M3',
        dueOn: '2027-08-31',
        attemptsOn: ['2027-08-31'],
        closesOn: '2027-09-21',
      },
    ],
    earlier: [
      aboutWork(
        { ...CaseKeys, dueOn: CivilDate },
        [
          {
            aftercareId: '0199b2c0-0000-7000-8000-0000000091a1',
            participantId: '0199b2c0-0000-7000-8000-000000000001',
            code: 'M1',
            dueOn: '2026-04-02',
          },
          {
            aftercareId: '0199b2c0-0000-7000-8000-0000000091a2',
            participantId: '0199b2c0-0000-7000-8000-000000000005',
            code: 'M12',
            dueOn: '2027-08-31',
          },
        ],
        planned,
      ),
    ],
  },
);
export type CheckpointCameDue = EventOf<typeof CheckpointCameDue>;
