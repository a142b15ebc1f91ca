import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Instant } from '../fields.js';
import { ReferralKeys, SharedField } from './fields.js';

const first = {
  ...ReferralKeys,
  sharedFields: Type.Array(SharedField, { minItems: 1, uniqueItems: true }),
  snapshotHash: Type.String({ pattern: '^[0-9a-f]{64}$' }),
  sentAt: Instant,
  respondBy: CivilDate,
};
const firstExamples = [
  {
    referralId: '0199b2c0-0000-7000-8000-00000000ef01',
    participantId: '0199b2c0-0000-7000-8000-000000000001',
    jobOrderId: '0199b2c0-0000-7000-8000-000000010b01',
    sharedFields: ['NAME', 'CONTACT', 'CAREER'],
    snapshotHash: '5a'.repeat(32),
    sentAt: '2026-03-10T05:00:00.000Z',
    respondBy: '2026-03-17',
  },
  {
    referralId: '0199b2c0-0000-7000-8000-00000000ef05',
    participantId: '0199b2c0-0000-7000-8000-000000000005',
    jobOrderId: '0199b2c0-0000-7000-8000-000000010b02',
    sharedFields: ['SKILLS', 'CERTIFICATES'],
    snapshotHash: '5b'.repeat(32),
    sentAt: '2026-05-22T05:00:00.000Z',
    respondBy: '2026-05-29',
  },
];

/**
 * The employer got the fields that the person agreed to; `snapshotHash` proves which content that was (MAT-11). They answer by
 * `respondBy`, are reminded on `remindOn`, and their silence is an answer after `expiresOn` (T-16).
 */
export const ReferralSent = event(
  'matching',
  'ReferralSent',
  2,
  {
    ...first,
    remindOn: Type.Optional(Type.Array(CivilDate)),
    expiresOn: Type.Optional(CivilDate),
  },
  {
    title: { ko: '알선 발송', en: 'A referral was sent to the employer' },
    earlier: [
      {
        version: 1,
        schema: Type.Object(first, { additionalProperties: false }),
        lift: (body: object) => body,
        examples: firstExamples,
      },
    ],
    examples: [
      {
        referralId: '0199b2c0-0000-7000-8000-00000000ef01',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b01',
        sharedFields: ['NAME', 'CONTACT', 'CAREER'],
        snapshotHash: '5a'.repeat(32),
        sentAt: '2026-03-10T05:00:00.000Z',
        respondBy: '2026-03-17',
        remindOn: ['2026-03-13', '2026-03-17'],
        expiresOn: '2026-03-24',
      },
      {
        referralId: '0199b2c0-0000-7000-8000-00000000ef05',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        jobOrderId: '0199b2c0-0000-7000-8000-000000010b02',
        sharedFields: ['SKILLS', 'CERTIFICATES'],
        snapshotHash: '5b'.repeat(32),
        sentAt: '2026-05-22T05:00:00.000Z',
        respondBy: '2026-05-29',
      },
    ],
  },
);
export type ReferralSent = EventOf<typeof ReferralSent>;
