import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Id, Instant } from '../fields.js';
import { ReferralKeys, SharedField } from './fields.js';

/**
 * The person agreed to be referred to this order, with these fields of their profile and no others. `consentId` is
 * the consent to show employers a profile on which it rests (MAT-11).
 */
export const ReferralConsented = event(
  'matching',
  'ReferralConsented',
  1,
  {
    ...ReferralKeys,
    consentId: Id,
    sharedFields: Type.Array(SharedField, { minItems: 1, uniqueItems: true }),
    profileVersion: Type.Optional(Type.Integer({ minimum: 1 })),
    consentedAt: Instant,
  },
  {
    title: { ko: '알선 동의', en: 'The person agreed to a referral' },
    happenedAt: 'consentedAt',
    examples: [
      {
        referralId: '0199b2c0-0000-7000-8000-00000000ef01',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b01',
        consentId: '0199b2c0-0000-7000-8000-0000000000a2',
        sharedFields: ['NAME', 'CONTACT', 'CAREER'],
        consentedAt: '2026-03-10T04:00:00.000Z',
      },
      {
        referralId: '0199b2c0-0000-7000-8000-00000000ef05',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b02',
        consentId: '0199b2c0-0000-7000-8000-0000000000a5',
        sharedFields: ['SKILLS', 'CERTIFICATES'],
        profileVersion: 3,
        consentedAt: '2026-05-22T04:00:00.000Z',
      },
    ],
  },
);
export type ReferralConsented = EventOf<typeof ReferralConsented>;
