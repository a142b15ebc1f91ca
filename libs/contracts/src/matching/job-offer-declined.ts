import { event, type EventOf } from '../event.js';
import { Code } from '../fields.js';
import { ReferralKeys } from './fields.js';

/** The person does not take the job, which ends the referral (MAT-13). */
export const JobOfferDeclined = event(
  'matching',
  'JobOfferDeclined',
  1,
  { ...ReferralKeys, reasonCode: Code },
  {
    title: { ko: '채용 제안 거절', en: 'A job offer was declined' },
    examples: [
      {
        referralId: '0199b2c0-0000-7000-8000-00000000ef01',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b01',
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
export type JobOfferDeclined = EventOf<typeof JobOfferDeclined>;
