import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { Code, Id } from '../fields.js';
import { IdentityMethod } from './fields.js';

/** An attempt to prove an identity was refused by the agency or by staff. */
export const IdentityVerificationFailed = event(
  'registration',
  'IdentityVerificationFailed',
  1,
  {
    participantId: Id,
    method: IdentityMethod,
    reasonCode: Code,
    attemptNo: Type.Integer({ minimum: 1 }),
  },
  {
    title: { ko: '본인 확인 실패', en: 'An identity could not be verified' },
    examples: [
      {
        participantId: '0199b2c0-0000-7000-8000-000000000001',
        method: 'MOBILE_PASS',
        reasonCode: 'PROVIDER_TIMED_OUT',
        attemptNo: 1,
      },
      {
        participantId: '0199b2c0-0000-7000-8000-000000000002',
        method: 'IPIN',
        reasonCode: 'NAME_MISMATCH',
        attemptNo: 3,
      },
    ],
  },
);
export type IdentityVerificationFailed = EventOf<typeof IdentityVerificationFailed>;
