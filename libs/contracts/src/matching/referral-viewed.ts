import { event, type EventOf } from '../event.js';
import { Instant } from '../fields.js';
import { ReferralKeys } from './fields.js';

/** The employer opened what they were shown of the person. */
export const ReferralViewed = event(
  'matching',
  'ReferralViewed',
  1,
  { ...ReferralKeys, viewedAt: Instant },
  {
    title: { ko: '알선 열람', en: 'The employer looked at a referral' },
    happenedAt: 'viewedAt',
    examples: [
      {
        referralId: '0199b2c0-0000-7000-8000-00000000ef01',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b01',
        viewedAt: '2026-03-11T01:00:00.000Z',
      },
      {
        referralId: '0199b2c0-0000-7000-8000-00000000ef05',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b02',
        viewedAt: '2026-05-23T01:00:00.000Z',
      },
    ],
  },
);
export type ReferralViewed = EventOf<typeof ReferralViewed>;
