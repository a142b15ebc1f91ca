import { event, type EventOf } from '../event.js';
import { CivilDate } from '../fields.js';
import { ReferralKeys } from './fields.js';

/** The person did not answer the offer in time, which ends the referral (MAT-13, T-17). */
export const JobOfferExpired = event(
  'matching',
  'JobOfferExpired',
  1,
  { ...ReferralKeys, answerBy: CivilDate },
  {
    title: { ko: '채용 제안 만료', en: 'A job offer expired' },
    examples: [
      {
        referralId: '0199b2c0-0000-7000-8000-00000000ef01',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b01',
        answerBy: '2026-03-21',
      },
      {
        referralId: '0199b2c0-0000-7000-8000-00000000ef05',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b02',
        answerBy: '2026-06-05',
      },
    ],
  },
);
export type JobOfferExpired = EventOf<typeof JobOfferExpired>;
