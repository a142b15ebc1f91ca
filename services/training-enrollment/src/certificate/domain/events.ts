import type { CertificateIssued, CertificateRevoked } from '@academy/contracts';

export type CertificateEvent = CertificateIssued | CertificateRevoked;
