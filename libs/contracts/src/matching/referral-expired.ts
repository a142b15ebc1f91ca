import { event, type EventOf } from '../event.js';
import { OneOf } from '../fields.js';
import { ReferralKeys } from './fields.js';

/** Somebody who was to answer stayed silent, and the referral ended with that (MAT-13, T-16). */
export const ReferralExpired = event(
  'matching',
  'ReferralExpired',
  1,
  {
    ...ReferralKeys,
    party: OneOf('PARTICIPANT', 'EMPLOYER'),
    reasonCode: OneOf('NO_ANSWER', 'NO_DECISION'),
  },
  {
    title: { ko: '알선 만료', en: 'A referral expired' },
    examples: [
      {
        referralId: '0199b2c0-0000-7000-8000-00000000ef01',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b01',
        party: 'PARTICIPANT',
        reasonCode: 'NO_ANSWER',
      },
      {
        referralId: '0199b2c0-0000-7000-8000-00000000ef05',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b02',
        party: 'EMPLOYER',
        reasonCode: 'NO_DECISION',
      },
    ],
  },
);
export type ReferralExpired = EventOf<typeof ReferralExpired>;
