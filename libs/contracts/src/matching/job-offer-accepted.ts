import { event, type EventOf } from '../event.js';
import { Instant } from '../fields.js';
import { ReferralKeys } from './fields.js';

/** The person takes the job. */
export const JobOfferAccepted = event(
  'matching',
  'JobOfferAccepted',
  1,
  { ...ReferralKeys, acceptedAt: Instant },
  {
    title: { ko: '채용 제안 수락', en: 'A job offer was accepted' },
    happenedAt: 'acceptedAt',
    examples: [
      {
        referralId: '0199b2c0-0000-7000-8000-00000000ef01',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b01',
        acceptedAt: '2026-03-19T02:00:00.000Z',
      },
      {
        referralId: '0199b2c0-0000-7000-8000-00000000ef05',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b02',
        acceptedAt: '2026-06-03T02:00:00.000Z',
      },
    ],
  },
);
export type JobOfferAccepted = EventOf<typeof JobOfferAccepted>;
