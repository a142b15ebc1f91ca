import { event, type EventOf } from '../event.js';
import { Code, OneOf } from '../fields.js';
import { ReferralKeys } from './fields.js';

/** The referral was taken back before it had an outcome (MAT-13). */
export const ReferralWithdrawn = event(
  'matching',
  'ReferralWithdrawn',
  1,
  { ...ReferralKeys, by: OneOf('PARTICIPANT', 'EMPLOYER', 'OPERATOR', 'SYSTEM'), reasonCode: Code },
  {
    title: { ko: '알선 철회', en: 'A referral was withdrawn' },
    examples: [
      {
        referralId: '0199b2c0-0000-7000-8000-00000000ef01',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b01',
        by: 'PARTICIPANT',
        reasonCode: 'OTHER_PLANS',
      },
      {
        referralId: '0199b2c0-0000-7000-8000-00000000ef05',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b02',
        by: 'SYSTEM',
        reasonCode: 'CONSENT_WITHDRAWN',
      },
    ],
  },
);
export type ReferralWithdrawn = EventOf<typeof ReferralWithdrawn>;
