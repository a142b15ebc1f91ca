import Type from 'typebox';
import { event, type EventOf } from '../event.js';
import { CivilDate, Code, Id, Instant, Sealed, Text } from '../fields.js';
import { basicExample, EnrollmentKeys, regularExample } from './enrollment-keys.js';
import { Hours } from './fields.js';

/** Year and twelve characters that no other number says anything about. */
const CertificateNo = Type.String({ pattern: '^\\d{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$' });
const VerifyCode = Type.String({ pattern: '^[0-9A-HJKMNP-TV-Z]{8}$' });

/** A completion was certified under a number of its own (TRN-17). The name is missing where it was not known. */
export const CertificateIssued = event(
  'training-enrollment',
  'CertificateIssued',
  1,
  {
    certificateNo: CertificateNo,
    ...EnrollmentKeys,
    courseTitle: Text(200),
    hours: Hours,
    period: Type.Object({ from: CivilDate, until: CivilDate }, { additionalProperties: false }),
    verifyCode: VerifyCode,
    holderName: Type.Optional(Sealed),
    issuedAt: Instant,
  },
  {
    title: { ko: '수료증 발급', en: 'A certificate was issued' },
    happenedAt: 'issuedAt',
    examples: [
      {
        certificateNo: '2026-7K3M-9QXP-4T2W',
        ...regularExample,
        courseTitle: '사무 자동화 실무',
        hours: 60,
        period: { from: '2026-04-11', until: '2026-05-29' },
        verifyCode: 'H8N4VZ2C',
        holderName: 'sealed:v1:synthetic-name-1',
        issuedAt: '2026-05-29T09:00:00.000Z',
      },
      {
        certificateNo: '2026-0B5D-RS8E-JX61',
        ...basicExample,
        courseTitle: '기초교육',
        hours: 7.5,
        period: { from: '2026-03-09', until: '2026-03-10' },
        verifyCode: '3GQ7M0TY',
        issuedAt: '2026-03-10T09:00:00.000Z',
      },
    ],
  },
);
export type CertificateIssued = EventOf<typeof CertificateIssued>;

/** A certificate is not valid any more; its number is never given again (TRN-17). */
export const CertificateRevoked = event(
  'training-enrollment',
  'CertificateRevoked',
  1,
  {
    certificateNo: CertificateNo,
    enrollmentId: Id,
    participantId: Id,
    reason: Code,
    revokedAt: Instant,
  },
  {
    title: { ko: '수료증 취소', en: 'A certificate was revoked' },
    happenedAt: 'revokedAt',
    examples: [
      {
        certificateNo: '2026-7K3M-9QXP-4T2W',
        enrollmentId: regularExample.enrollmentId,
        participantId: regularExample.participantId,
        reason: 'RESULT_REVISED',
        revokedAt: '2026-06-02T02:00:00.000Z',
      },
      {
        certificateNo: '2026-0B5D-RS8E-JX61',
        enrollmentId: basicExample.enrollmentId,
        participantId: basicExample.participantId,
        reason: 'RESULT_REVISED',
        revokedAt: '2026-03-12T02:00:00.000Z',
      },
    ],
  },
);
export type CertificateRevoked = EventOf<typeof CertificateRevoked>;
