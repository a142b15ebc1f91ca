import type { CertificateIssued, CertificateRevoked } from '@academy/contracts';
import { fold } from '@academy/kernel';
import { enrollmentDecider } from '../../enrollment/domain/enrollment.decider.js';
import { applied, completed, confirmed } from '../../enrollment/domain/enrollment.examples.js';
import type { Enrollment } from '../../enrollment/domain/enrollment.js';
import type { EnrollmentEvent } from '../../enrollment/domain/events.js';
import type { IssueCertificate } from './issue-certificate.js';
import type { RevokeCertificate } from './revoke-certificate.js';

const { participationId: _, appliedAt: __, ...keys } = applied.data;
const certified = {
  certificateNo: '2026-7K3M-9QXP-4T2W',
  verifyCode: 'H8N4VZ2C',
  courseTitle: '사무 자동화 실무',
};
const AT = '2026-05-29T09:00:00.000Z';

export const issued: CertificateIssued = {
  type: 'CertificateIssued',
  data: {
    ...{ ...keys, ...certified, hours: 15 },
    period: { from: '2026-04-11', until: '2026-05-29' },
    issuedAt: AT,
  },
};
export const revoked: CertificateRevoked = {
  type: 'CertificateRevoked',
  data: {
    certificateNo: certified.certificateNo,
    enrollmentId: keys.enrollmentId,
    participantId: keys.participantId,
    reason: 'RESULT_REVISED',
    revokedAt: '2026-06-02T02:00:00.000Z',
  },
};

const { initialState, evolve } = enrollmentDecider;
/** The enrolment after its application, its confirmation and these events. */
export const enrolledAnd = (...history: EnrollmentEvent[]): Enrollment =>
  fold(evolve, initialState, [applied, confirmed, ...history]);

export const toIssue = (change: Partial<IssueCertificate['data']> = {}): IssueCertificate => ({
  type: 'IssueCertificate',
  data: {
    ...certified,
    enrollment: enrolledAnd(completed),
    startsOn: '2026-04-11',
    at: AT,
    ...change,
  },
});
export const toRevoke = (): RevokeCertificate => ({
  type: 'RevokeCertificate',
  data: { reason: 'RESULT_REVISED', at: revoked.data.revokedAt },
});
