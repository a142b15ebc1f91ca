import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { AgeBand, BlindIndex, Id, Instant, Sealed, Text } from '../fields.js';
import { DeciderId, IdentityMethod } from './fields.js';

/** A verification agency, or a member of staff face to face, confirmed who the person is. */
export const IdentityVerified = event(
  'registration',
  'IdentityVerified',
  1,
  {
    participantId: Id,
    method: IdentityMethod,
    provider: Text(40),
    diHash: BlindIndex,
    ciHash: Type.Optional(BlindIndex),
    birthDate: Sealed,
    name: Sealed,
    phone: Type.Optional(Sealed),
    ageBand: AgeBand,
    verifiedAt: Instant,
    staffId: Type.Optional(DeciderId),
  },
  {
    title: { ko: '본인 확인', en: 'An identity was verified' },
    happenedAt: 'verifiedAt',
    examples: [
      {
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        method: 'MOBILE_PASS',
        provider: 'SYNTHETIC_PASS',
        diHash: 'd1'.repeat(32),
        ciHash: 'c1'.repeat(32),
        birthDate: 'sealed:v1:synthetic-birth-date-1',
        name: 'sealed:v1:synthetic-name-1',
        phone: 'sealed:v1:synthetic-phone-1',
        ageBand: '50-54',
        verifiedAt: '2026-03-02T00:35:00.000Z',
      },
      {
        participantId: '0199b2c0-0000-7000-8000-000000000002',
        method: 'FACE_TO_FACE',
        provider: 'CAMPUS_DESK',
        diHash: 'd2'.repeat(32),
        birthDate: 'sealed:v1:synthetic-birth-date-2',
        name: 'sealed:v1:synthetic-name-2',
        ageBand: '60-64',
        verifiedAt: '2026-03-03T05:10:00.000Z',
        staffId: 'staff-17',
      },
    ],
  },
);
export type IdentityVerified = EventOf<typeof IdentityVerified>;
