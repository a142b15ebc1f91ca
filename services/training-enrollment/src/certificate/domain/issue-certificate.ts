import type { CertificateIssued } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import type { Certificate } from './certificate.js';
import type { CertificateEvent } from './events.js';

type Body = CertificateIssued['data'];
type Certified = 'certificateNo' | 'verifyCode' | 'courseTitle' | 'holderName';

export type IssueCertificate = Message<
  'IssueCertificate',
  Pick<Body, Certified> & {
    /** What was completed, as the enrolment's stream has it at this moment; `null` when it is not. */
    completion: Omit<Body, Certified | 'issuedAt'> | null;
    at: string;
  }
>;

/** Certifies a completion, once as long as it stands (TRN-17). Rejects `ClassNotCompleted`. */
export const issueCertificate = (
  { data: { completion, at, ...certified } }: IssueCertificate,
  certificate: Certificate,
): readonly CertificateEvent[] => {
  if (completion === null) throw new Rejection('ClassNotCompleted');
  if (certificate.status === 'valid') return [];
  const data = { ...completion, ...certified, issuedAt: at };
  return [{ type: 'CertificateIssued', data }];
};
