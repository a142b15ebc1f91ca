import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Code, Instant, OneOf, Sealed } from '../fields.js';
import { AgreedWage, WeeklyHours } from '../matching/fields.js';
import { aboutWork, CaseKeys, CheckpointCode } from './fields.js';

const fields = {
  ...CaseKeys,
  contactWith: OneOf('PARTICIPANT', 'EMPLOYER', 'BOTH'),
  statusCode: OneOf('SAME_JOB', 'OTHER_JOB', 'SELF_EMPLOYED', 'NOT_WORKING'),
  satisfaction: Type.Optional(Type.Integer({ minimum: 1, maximum: 5 })),
  wageNow: Type.Optional(AgreedWage),
  hoursNow: Type.Optional(WeeklyHours),
  riskCodes: Type.Array(Code, { uniqueItems: true }),
  note: Type.Optional(Sealed),
  contactedAt: Instant,
};

/** A two-way contact took place and the check-point is done (AFT-3). `contactWith` says who answered. */
export const FollowUpCompleted = event(
  'aftercare',
  'FollowUpCompleted',
  2,
  {
    ...fields,
    code: CheckpointCode,
  },
  {
    title: { ko: '점검 완료', en: 'A follow-up was completed' },
    happenedAt: 'contactedAt',
    examples: [
      {
        aftercareId: '0199b2c0-0000-7000-8000-0000000091a1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        code: 'M1',
        contactWith: 'PARTICIPANT',
        statusCode: 'SAME_JOB',
        satisfaction: 4,
        wageNow: { basis: 'MONTHLY', amountKrw: 2_650_000 },
        hoursNow: 40,
        riskCodes: ['COMMUTE'],
        note: 'sealed:v1:follow-up-note',
        contactedAt: '2026-04-03T01:30:00.000Z',
      },
      {
        aftercareId: '0199b2c0-0000-7000-8000-0000000091a2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        code: 'ACTIVITY_MID',
        contactWith: 'EMPLOYER',
        statusCode: 'NOT_WORKING',
        riskCodes: [],
        contactedAt: '2026-10-01T06:00:00.000Z',
      },
    ],
    earlier: [
      aboutWork(fields, [
        {
          aftercareId: '0199b2c0-0000-7000-8000-0000000091a1',
          participantId: '0199b2c0-0000-7000-8000-000000000001',
          code: 'M1',
          contactWith: 'PARTICIPANT',
          statusCode: 'SAME_JOB',
          satisfaction: 4,
          wageNow: { basis: 'MONTHLY', amountKrw: 2_650_000 },
          hoursNow: 40,
          riskCodes: ['COMMUTE'],
          note: 'sealed:v1:follow-up-note',
          contactedAt: '2026-04-03T01:30:00.000Z',
        },
        {
          aftercareId: '0199b2c0-0000-7000-8000-0000000091a2',
          participantId: '0199b2c0-0000-7000-8000-000000000005',
          code: 'M1',
          contactWith: 'EMPLOYER',
          statusCode: 'NOT_WORKING',
          riskCodes: [],
          contactedAt: '2026-10-01T06:00:00.000Z',
        },
      ]),
    ],
  },
);
export type FollowUpCompleted = EventOf<typeof FollowUpCompleted>;
