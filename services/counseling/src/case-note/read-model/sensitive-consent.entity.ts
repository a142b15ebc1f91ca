import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That somebody consented to the use of sensitive data, as registration tells it. */
@Entity({ schema: 'read', name: 'sensitive_consent' })
export class SensitiveConsent {
  @PrimaryColumn({ name: 'consent_id', type: 'uuid' })
  readonly consentId!: string;

  @Column({ name: 'participant_id', type: 'uuid' })
  readonly participantId!: string;
}
