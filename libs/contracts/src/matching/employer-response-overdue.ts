import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { ReferralKeys } from './fields.js';

/** The employer has not answered and is reminded; `daysLate` counts from the day by which they should have (T-16). */
export const EmployerResponseOverdue = event(
  'matching',
  'EmployerResponseOverdue',
  1,
  {
    ...ReferralKeys,
    daysLate: Type.Integer({ minimum: 0 }),
    reminderNo: Type.Integer({ minimum: 1 }),
  },
  {
    title: { ko: '구인기업 회신 독촉', en: 'The employer was reminded to answer' },
    examples: [
      {
        referralId: '0199b2c0-0000-7000-8000-00000000ef01',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b01',
        daysLate: 0,
        reminderNo: 1,
      },
      {
        referralId: '0199b2c0-0000-7000-8000-00000000ef05',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b02',
        daysLate: 2,
        reminderNo: 2,
      },
    ],
  },
);
export type EmployerResponseOverdue = EventOf<typeof EmployerResponseOverdue>;
