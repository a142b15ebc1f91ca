import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Code, Id } from '../fields.js';

/** The person declined a referral; `times` counts those that were declined for the same reason. */
export const ReferralDeclineNoted = event(
  'counseling',
  'ReferralDeclineNoted',
  1,
  {
    caseId: Id,
    participantId: Id,
    referralId: Id,
    reasonCode: Code,
    times: Type.Integer({ minimum: 1 }),
  },
  {
    title: { ko: '알선 거절 확인', en: 'A declined referral became known to counselling' },
    internal: true,
    examples: [
      {
        caseId: '0199b2c0-0000-7000-8000-000000000ca1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        referralId: '0199b2c0-0000-7000-8000-0000000091e1',
        reasonCode: 'DISTANCE',
        times: 1,
      },
      {
        caseId: '0199b2c0-0000-7000-8000-000000000ca2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        referralId: '0199b2c0-0000-7000-8000-0000000091e2',
        reasonCode: 'WAGE',
        times: 5,
      },
    ],
  },
);
export type ReferralDeclineNoted = EventOf<typeof ReferralDeclineNoted>;
