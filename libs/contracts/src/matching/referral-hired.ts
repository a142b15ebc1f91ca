import { event, type EventOf } from '../event.js';
import { Id } from '../fields.js';
import { ReferralKeys } from './fields.js';

/** The referral led to a placement, the best of its outcomes (MAT-13). */
export const ReferralHired = event(
  'matching',
  'ReferralHired',
  1,
  { ...ReferralKeys, placementId: Id },
  {
    title: { ko: '알선 성사', en: 'A referral led to a placement' },
    examples: [
      {
        referralId: '0199b2c0-0000-7000-8000-00000000ef01',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b01',
        placementId: '0199b2c0-0000-7000-8000-0000000091a1',
      },
      {
        referralId: '0199b2c0-0000-7000-8000-00000000ef05',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b02',
        placementId: '0199b2c0-0000-7000-8000-0000000091a2',
      },
    ],
  },
);
export type ReferralHired = EventOf<typeof ReferralHired>;
