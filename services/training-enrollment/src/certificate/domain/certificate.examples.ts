import type { CertificateIssued, CertificateRevoked } from '@academy/contracts';
import type { IssueCertificate } from './issue-certificate.js';
import type { RevokeCertificate } from './revoke-certificate.js';

const keys = {
  enrollmentId: '0199b2c0-0000-7000-8000-000000000ea1',
  participantId: '0199b2c0-0000-7000-8000-000000000001',
  runId: '0199b2c0-0000-7000-8000-000000000a01',
  courseId: '0199b2c0-0000-7000-8000-0000000000c5',
  classType: 'REGULAR',
} as const;
const completion = {
  ...{ ...keys, hours: 15 },
  period: { from: '2026-04-11', until: '2026-05-29' },
};
const certified = {
  certificateNo: '2026-7K3M-9QXP-4T2W',
  verifyCode: 'H8N4VZ2C',
  courseTitle: '사무 자동화 실무',
};
const AT = '2026-05-29T09:00:00.000Z';

export const issued: CertificateIssued = {
  type: 'CertificateIssued',
  data: {
    ...{ ...completion, ...certified },
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

export const toIssue = (change: Partial<IssueCertificate['data']> = {}): IssueCertificate => ({
  type: 'IssueCertificate',
  data: {
    ...{ ...certified, completion, at: AT },
    ...change,
  },
});
export const toRevoke = (): RevokeCertificate => ({
  type: 'RevokeCertificate',
  data: { reason: 'RESULT_REVISED', at: revoked.data.revokedAt },
});
