import { event, type EventOf } from '../event.js';
import { Code } from '../fields.js';
import { ReferralKeys } from './fields.js';

/** The person does not want this referral. */
export const ReferralDeclined = event(
  'matching',
  'ReferralDeclined',
  1,
  { ...ReferralKeys, reasonCode: Code },
  {
    title: { ko: '알선 거절', en: 'The person declined a referral' },
    examples: [
      {
        referralId: '0199b2c0-0000-7000-8000-00000000ef02',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b02',
        reasonCode: 'WAGE',
      },
      {
        referralId: '0199b2c0-0000-7000-8000-00000000ef05',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b02',
        reasonCode: 'DISTANCE',
      },
    ],
  },
);
export type ReferralDeclined = EventOf<typeof ReferralDeclined>;
