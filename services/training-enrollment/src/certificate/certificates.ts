import { category, type Claim } from '@academy/kernel';
import { certificateDecider } from './domain/certificate.decider.js';
import type { CertificateEvent } from './domain/events.js';

const claims = ({ type, data: { certificateNo } }: CertificateEvent): readonly Claim[] =>
  type === 'CertificateIssued' ? [{ claim: 'take', key: `certificate:${certificateNo}` }] : [];

/** Certificates: `certificate-<enrollmentId>`. A number is taken for ever (TRN-17). */
export const certificates = category('certificate', certificateDecider, {
  about: 'participant',
  claims,
});
