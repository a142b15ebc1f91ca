import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate } from '../fields.js';
import { CaseKeys, CheckpointCode } from './fields.js';

/** Nobody was reached to the end of the plan: the check-point is closed without an answer (T-21). */
export const FollowUpMissed = event(
  'aftercare',
  'FollowUpMissed',
  1,
  {
    ...CaseKeys,
    code: CheckpointCode,
    attempts: Type.Integer({ minimum: 0 }),
    missedOn: CivilDate,
  },
  {
    title: { ko: '점검 미완료', en: 'A follow-up was missed' },
    happenedAt: 'missedOn',
    examples: [
      {
        aftercareId: '0199b2c0-0000-7000-8000-0000000091a1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        code: 'M1',
        attempts: 4,
        missedOn: '2026-04-24',
      },
      {
        aftercareId: '0199b2c0-0000-7000-8000-0000000091a2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        code: 'M6',
        attempts: 0,
        missedOn: '2027-03-22',
      },
    ],
  },
);
export type FollowUpMissed = EventOf<typeof FollowUpMissed>;
