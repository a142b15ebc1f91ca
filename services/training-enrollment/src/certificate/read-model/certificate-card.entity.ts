import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A certificate without the name on it, which only the ledger keeps. Dates are days in Seoul. */
@Entity({ schema: 'read', name: 'certificate_card' })
export class CertificateCard {
  @PrimaryColumn({ name: 'certificate_no', type: 'text' })
  readonly certificateNo!: string;

  @Column({ name: 'enrollment_id', type: 'uuid' })
  readonly enrollmentId!: string;

  @Column({ name: 'participant_id', type: 'uuid' })
  readonly participantId!: string;

  @Column({ name: 'course_title', type: 'text' })
  readonly courseTitle!: string;

  @Column({ name: 'hours', type: 'double precision' })
  readonly hours!: number;

  @Column({ name: 'from_day', type: 'date' })
  readonly from!: string;

  @Column({ name: 'until_day', type: 'date' })
  readonly until!: string;

  @Column({ name: 'issued_on', type: 'date' })
  readonly issuedOn!: string;

  @Column({ name: 'revoked_on', type: 'date', nullable: true })
  readonly revokedOn!: string | null;

  @Column({ name: 'revocation_reason', type: 'text', nullable: true })
  readonly revocationReason!: string | null;
}
