import { event, type EventOf } from '../event.js';
import { ReferralKeys } from './fields.js';

/** A referral of the person ended and makes room for another (MAT-12). */
export const ReferralClosureNoted = event('matching', 'ReferralClosureNoted', 1, ReferralKeys, {
  title: { ko: '알선 종료 확인', en: 'The end of a referral was noted' },
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
export type ReferralClosureNoted = EventOf<typeof ReferralClosureNoted>;
