import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Instant, OneOf } from '../fields.js';
import { DocumentRef, EmployerReason, ReferralKeys } from './fields.js';

/**
 * The employer says how they go on with the person; a refusal gives its reason and ends the referral, anything else is
 * to be decided on by `decideBy` (MAT-13).
 */
export const EmployerResponded = event(
  'matching',
  'EmployerResponded',
  1,
  {
    ...ReferralKeys,
    result: OneOf('INTERVIEW', 'HOLD', 'REJECT', 'HIRE'),
    reasonCode: Type.Optional(EmployerReason),
    feedbackRef: Type.Optional(DocumentRef),
    decideBy: Type.Optional(CivilDate),
    respondedAt: Instant,
  },
  {
    title: { ko: '구인기업 회신', en: 'The employer answered a referral' },
    happenedAt: 'respondedAt',
    examples: [
      {
        referralId: '0199b2c0-0000-7000-8000-00000000ef01',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b01',
        result: 'INTERVIEW',
        decideBy: '2026-04-11',
        respondedAt: '2026-03-12T02:00:00.000Z',
      },
      {
        referralId: '0199b2c0-0000-7000-8000-00000000ef05',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b02',
        result: 'REJECT',
        reasonCode: 'EXPERIENCE',
        feedbackRef: 'document:answer-1',
        respondedAt: '2026-05-26T02:00:00.000Z',
      },
    ],
  },
);
export type EmployerResponded = EventOf<typeof EmployerResponded>;
