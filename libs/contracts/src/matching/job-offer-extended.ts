import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate } from '../fields.js';
import { AgreedWage, ReferralKeys } from './fields.js';

/** The employer wants the person, on these terms; the person answers by `answerBy` (T-17). */
export const JobOfferExtended = event(
  'matching',
  'JobOfferExtended',
  1,
  {
    ...ReferralKeys,
    wage: AgreedWage,
    startOn: CivilDate,
    contractMonths: Type.Optional(Type.Integer({ minimum: 1, maximum: 60 })),
    answerBy: CivilDate,
  },
  {
    title: { ko: '채용 제안', en: 'A job was offered' },
    examples: [
      {
        referralId: '0199b2c0-0000-7000-8000-00000000ef01',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b01',
        wage: {
          basis: 'MONTHLY',
          amountKrw: 2650000,
        },
        startOn: '2026-04-01',
        answerBy: '2026-03-21',
      },
      {
        referralId: '0199b2c0-0000-7000-8000-00000000ef05',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b02',
        wage: {
          basis: 'HOURLY',
          amountKrw: 12500,
        },
        startOn: '2026-06-15',
        contractMonths: 11,
        answerBy: '2026-06-05',
      },
    ],
  },
);
export type JobOfferExtended = EventOf<typeof JobOfferExtended>;
