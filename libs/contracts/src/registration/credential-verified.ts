import { event, type EventOf } from '../event.js';
import { CivilDate, Code, Id, OneOf } from '../fields.js';

/** A certificate of the profile was proved. */
export const CredentialVerified = event(
  'registration',
  'CredentialVerified',
  1,
  {
    profileId: Id,
    participantId: Id,
    credentialCode: Code,
    source: OneOf('ADMIN_SHARING', 'ISSUER', 'STAFF_SEEN'),
    verifiedOn: CivilDate,
  },
  {
    title: { ko: '자격증 확인', en: 'A certificate was verified' },
    happenedAt: 'verifiedOn',
    examples: [
      {
        profileId: '0199b2c0-0000-7000-8000-000000000071',
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        credentialCode: 'TAX_ACCOUNTING_2',
        source: 'STAFF_SEEN',
        verifiedOn: '2026-03-05',
      },
      {
        profileId: '0199b2c0-0000-7000-8000-000000000072',
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        credentialCode: 'FORKLIFT',
        source: 'ISSUER',
        verifiedOn: '2026-05-07',
      },
    ],
  },
);
export type CredentialVerified = EventOf<typeof CredentialVerified>;
