import type { CertificateRevoked } from '@academy/contracts';
import type { Message } from '@academy/kernel';
import type { Certificate } from './certificate.js';
import type { CertificateEvent } from './events.js';

export type RevokeCertificate = Message<
  'RevokeCertificate',
  Pick<CertificateRevoked['data'], 'reason'> & { at: string }
>;

/** Takes a certificate back whose ground has gone (TRN-17); where none is valid, nothing happens. */
export const revokeCertificate = (
  { data: { reason, at } }: RevokeCertificate,
  certificate: Certificate,
): readonly CertificateEvent[] => {
  if (certificate.status !== 'valid') return [];
  const { certificateNo, enrollmentId, participantId } = certificate;
  const data = { certificateNo, enrollmentId, participantId, reason, revokedAt: at };
  return [{ type: 'CertificateRevoked', data }];
};
