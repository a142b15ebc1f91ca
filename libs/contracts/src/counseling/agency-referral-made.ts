import { event, type EventOf } from '../event.js';
import { Code, Id } from '../fields.js';
import { ConsultantId } from './fields.js';

/** The person was referred to another agency, on the ground of their consent. */
export const AgencyReferralMade = event(
  'counseling',
  'AgencyReferralMade',
  1,
  {
    caseId: Id,
    participantId: Id,
    referralId: Id,
    agencyCode: Code,
    needCode: Code,
    consentId: Id,
    byId: ConsultantId,
  },
  {
    title: { ko: '유관 기관 연계', en: 'The person was referred to an agency' },
    examples: [
      {
        caseId: '0199b2c0-0000-7000-8000-000000000ca1',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        referralId: '0199b2c0-0000-7000-8000-000000000af1',
        agencyCode: 'WELFARE_CENTER',
        needCode: 'DEBT',
        consentId: '0199b2c0-0000-7000-8000-0000000000a6',
        byId: '0199b2c0-0000-7000-8000-0000000005c1',
      },
      {
        caseId: '0199b2c0-0000-7000-8000-000000000ca2',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        referralId: '0199b2c0-0000-7000-8000-000000000af2',
        agencyCode: 'HEALTH_CENTER',
        needCode: 'HEALTH',
        consentId: '0199b2c0-0000-7000-8000-0000000000a7',
        byId: '0199b2c0-0000-7000-8000-0000000005c2',
      },
    ],
  },
);
export type AgencyReferralMade = EventOf<typeof AgencyReferralMade>;
