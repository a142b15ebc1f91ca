import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The name of a person as registration verified it, sealed; for certificates. */
@Entity({ schema: 'read', name: 'learner_name' })
export class LearnerName {
  @PrimaryColumn({ name: 'participant_id', type: 'uuid' })
  readonly participantId!: string;

  @Column({ name: 'sealed_name', type: 'text' })
  readonly sealedName!: string;
}
