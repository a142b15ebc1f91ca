import { event, type EventOf } from '../event.js';
import { ReferralKeys } from './fields.js';

/** The person has room for this referral: it is their only live one for the order, and within their limit (MAT-12). */
export const ReferralAdmitted = event('matching', 'ReferralAdmitted', 1, ReferralKeys, {
  title: { ko: '알선 가능 확인', en: 'A referral was admitted' },
  internal: true,
  examples: [
    {
      referralId: '0199b2c0-0000-7000-8000-00000000ef01',
      participantId: '0199b2c0-0000-7000-8000-000000000001',
      jobOrderId: '0199b2c0-0000-7000-8000-000000010b01',
    },
    {
      referralId: '0199b2c0-0000-7000-8000-00000000ef05',
      participantId: '0199b2c0-0000-7000-8000-000000000005',
      jobOrderId: '0199b2c0-0000-7000-8000-000000010b02',
    },
  ],
});
export type ReferralAdmitted = EventOf<typeof ReferralAdmitted>;
