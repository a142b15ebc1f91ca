import type { CertificateIssued } from '@academy/contracts';
import type { CertificateEvent } from './events.js';

type Issued = Readonly<CertificateIssued['data']>;

interface Revocation {
  readonly reason: string;
  readonly revokedAt: string;
}

/** What certifies the completion of one enrolment: the newest certificate that was issued for it. */
export type Certificate =
  | { readonly status: 'none' }
  | ({ readonly status: 'valid' } & Issued)
  | ({ readonly status: 'revoked'; readonly revocation: Revocation } & Issued);

export const initialState: Certificate = { status: 'none' };

/** The certificate after an event; another one takes the place of a revoked one. */
export const evolve = (certificate: Certificate, { type, data }: CertificateEvent): Certificate => {
  if (type === 'CertificateIssued') return { status: 'valid', ...data };
  if (certificate.status === 'none') return certificate;
  const { reason, revokedAt } = data;
  return { ...certificate, status: 'revoked', revocation: { reason, revokedAt } };
};
