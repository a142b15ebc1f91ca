import { CertificateIssued, CertificateRevoked } from '@academy/contracts';
import { readModel, type EventMeta } from '@academy/event-store';
import { civilDateOf, type Projection } from '@academy/kernel';
import type { CertificateEvent } from '../domain/events.js';
import { CertificateCard } from './certificate-card.entity.js';

const certificateCardProjection: Projection<CertificateEvent, CertificateCard, EventMeta> = {
  name: 'certificate_card',
  kind: 'keyed',
  keyOf: ({ data }) => data.certificateNo,
  cases: {
    CertificateIssued:
      ({ data }) =>
      () => ({
        certificateNo: data.certificateNo,
        enrollmentId: data.enrollmentId,
        participantId: data.participantId,
        courseTitle: data.courseTitle,
        hours: data.hours,
        ...data.period,
        issuedOn: civilDateOf(data.issuedAt),
        revokedOn: null,
        revocationReason: null,
      }),
    CertificateRevoked:
      ({ data: { reason, revokedAt } }) =>
      (card) =>
        card ? { ...card, revokedOn: civilDateOf(revokedAt), revocationReason: reason } : null,
  },
};

/** Certificates by their numbers, revoked ones too. */
export const certificateCard = readModel<CertificateEvent, CertificateCard>({
  projection: certificateCardProjection,
  entity: CertificateCard,
  uses: [CertificateIssued, CertificateRevoked],
});
