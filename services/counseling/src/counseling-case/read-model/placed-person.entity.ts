import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody who works, or is about to, and where: as matching tells it. */
@Entity({ schema: 'read', name: 'placed_person' })
export class PlacedPerson {
  @PrimaryColumn({ name: 'placement_id', type: 'uuid' })
  readonly placementId!: string;

  @Column({ name: 'participant_id', type: 'uuid' })
  readonly participantId!: string;

  @Column({ name: 'employer_id', type: 'uuid' })
  readonly employerId!: string;
}
