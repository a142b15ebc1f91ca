import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The campus that looks after a person, as registration tells it. */
@Entity({ schema: 'read', name: 'home_campus' })
export class HomeCampus {
  @PrimaryColumn({ name: 'participant_id', type: 'uuid' })
  readonly participantId!: string;

  @Column({ name: 'home_campus_id', type: 'uuid' })
  readonly homeCampusId!: string;
}
