import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Id } from '../fields.js';

/** The person consented to employers being shown their profile; matching remembers it for MAT-11. */
export const EmployerConsentNoted = event(
  'matching',
  'EmployerConsentNoted',
  1,
  { participantId: Id, consentId: Id, expiresOn: Type.Optional(CivilDate) },
  {
    title: { ko: '구인기업 제공 동의 확인', en: 'The consent to sharing with employers was noted' },
    internal: true,
    examples: [
      {
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        consentId: '0199b2c0-0000-7000-8000-0000000000a2',
        expiresOn: '2028-03-01',
      },
      {
        participantId: '0199b2c0-0000-7000-8000-000000000005',
        consentId: '0199b2c0-0000-7000-8000-0000000000a5',
      },
    ],
  },
);
export type EmployerConsentNoted = EventOf<typeof EmployerConsentNoted>;
