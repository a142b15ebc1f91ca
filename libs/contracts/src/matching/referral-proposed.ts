import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Id, OneOf } from '../fields.js';
import { ProposerId, ReferralKeys } from './fields.js';

/** The person is asked whether they want to be referred to an order (알선); they answer by `answerBy` (T-16). */
export const ReferralProposed = event(
  'matching',
  'ReferralProposed',
  1,
  {
    ...ReferralKeys,
    basis: OneOf('RECOMMENDATION', 'CONSULTANT', 'SELF', 'FAIR'),
    recommendationId: Type.Optional(Id),
    proposedBy: ProposerId,
    answerBy: CivilDate,
  },
  {
    title: { ko: '알선 제안', en: 'A referral was proposed' },
    examples: [
      {
        referralId: '0199b2c0-0000-7000-8000-00000000ef01',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b01',
        basis: 'CONSULTANT',
        proposedBy: '0199b2c0-0000-7000-8000-0000000005c1',
        answerBy: '2026-03-14',
      },
      {
        referralId: '0199b2c0-0000-7000-8000-00000000ef05',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b02',
        basis: 'RECOMMENDATION',
        recommendationId: '0199b2c0-0000-7000-8000-000000003ec1',
        proposedBy: '0199b2c0-0000-7000-8000-0000000005c2',
        answerBy: '2026-05-25',
      },
    ],
  },
);
export type ReferralProposed = EventOf<typeof ReferralProposed>;
