import { event, type EventOf } from '../event.js';
import { Code, Id, OneOf } from '../fields.js';

/** What came of a referral to an agency. */
export const AgencyReferralResulted = event(
  'counseling',
  'AgencyReferralResulted',
  1,
  {
    caseId: Id,
    participantId: Id,
    referralId: Id,
    agencyCode: Code,
    result: OneOf('SERVED', 'DECLINED', 'NOT_ELIGIBLE', 'NO_CONTACT'),
  },
  {
    title: { ko: '유관 기관 연계 결과', en: 'A referral to an agency had a result' },
    examples: [
      {
        caseId: '0199b2c0-0000-7000-8000-000000000ca1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        referralId: '0199b2c0-0000-7000-8000-000000000af1',
        agencyCode: 'WELFARE_CENTER',
        result: 'SERVED',
      },
      {
        caseId: '0199b2c0-0000-7000-8000-000000000ca2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        referralId: '0199b2c0-0000-7000-8000-000000000af2',
        agencyCode: 'HEALTH_CENTER',
        result: 'NO_CONTACT',
      },
    ],
  },
);
export type AgencyReferralResulted = EventOf<typeof AgencyReferralResulted>;
