import type { Decider } from '@academy/kernel';
import { evolve, initialState, type Certificate } from './certificate.js';
import type { CertificateEvent } from './events.js';
import { issueCertificate, type IssueCertificate } from './issue-certificate.js';
import { revokeCertificate, type RevokeCertificate } from './revoke-certificate.js';

export type CertificateCommand = IssueCertificate | RevokeCertificate;

const decide = (
  command: CertificateCommand,
  certificate: Certificate,
): readonly CertificateEvent[] => {
  switch (command.type) {
    case 'IssueCertificate':
      return issueCertificate(command, certificate);
    case 'RevokeCertificate':
      return revokeCertificate(command, certificate);
  }
};

/** What certifies one enrolment. */
export const certificateDecider: Decider<CertificateCommand, Certificate, CertificateEvent> = {
  initialState,
  decide,
  evolve,
};
