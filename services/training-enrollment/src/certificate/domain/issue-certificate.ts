import type { CertificateIssued } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import { applied, keysOf, type Enrollment } from '../../enrollment/domain/enrollment.js';
import type { Certificate } from './certificate.js';
import type { CertificateEvent } from './events.js';

export type IssueCertificate = Message<
  'IssueCertificate',
  Pick<CertificateIssued['data'], 'certificateNo' | 'verifyCode' | 'courseTitle' | 'holderName'> & {
    /** The enrolment as its stream has it at this moment. */
    enrollment: Enrollment;
    /** The first day of the class. */
    startsOn: string;
    at: string;
  }
>;

/** Certifies a completion, once as long as it stands (TRN-17). Rejects `EnrollmentNotApplied` and `ClassNotCompleted`. */
export const issueCertificate = (
  { data: { enrollment, startsOn, at, ...certified } }: IssueCertificate,
  certificate: Certificate,
): readonly CertificateEvent[] => {
  const known = applied(enrollment);
  const { completedOn, attendanceRate } = known;
  if (completedOn === undefined || attendanceRate === undefined)
    throw new Rejection('ClassNotCompleted');
  if (certificate.status === 'valid') return [];
  const period = { from: startsOn, until: completedOn };
  const data = { ...keysOf(known), ...certified, hours: attendanceRate.hoursHeld, period };
  return [{ type: 'CertificateIssued', data: { ...data, issuedAt: at } }];
};
