import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate } from '../fields.js';
import { CaseKeys, CheckpointCode } from './fields.js';

/** The next attempt of the plan is to be made, because none has reached anybody yet (T-21). `closesOn` is the last day of the plan. */
export const FollowUpAttemptDue = event(
  'aftercare',
  'FollowUpAttemptDue',
  1,
  {
    ...CaseKeys,
    code: CheckpointCode,
    attemptNo: Type.Integer({ minimum: 2, maximum: 20 }),
    dueOn: CivilDate,
    closesOn: CivilDate,
  },
  {
    title: { ko: '다음 연락 예정일 도래', en: 'The next attempt came due' },
    happenedAt: 'dueOn',
    examples: [
      {
        aftercareId: '0199b2c0-0000-7000-8000-0000000091a1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        code: 'M1',
        attemptNo: 2,
        dueOn: '2026-04-05',
        closesOn: '2026-04-23',
      },
      {
        aftercareId: '0199b2c0-0000-7000-8000-0000000091a2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        code: 'M3',
        attemptNo: 4,
        dueOn: '2026-12-14',
        closesOn: '2026-12-21',
      },
    ],
  },
);
export type FollowUpAttemptDue = EventOf<typeof FollowUpAttemptDue>;
