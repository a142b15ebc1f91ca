import { Column, Entity, PrimaryColumn } from 'typeorm';

/** In which district a participant lives, as registration tells it: nothing else of them is kept here. */
@Entity({ schema: 'read', name: 'resident' })
export class Resident {
  @PrimaryColumn({ name: 'participant_id', type: 'uuid' })
  readonly participantId!: string;

  @Column({ name: 'district_code', type: 'text' })
  readonly districtCode!: string;

  /** Whether a participation is open. */
  @Column({ name: 'participating', type: 'boolean' })
  readonly participating!: boolean;

  /** Another account of the same person is counted. */
  @Column({ name: 'absorbed', type: 'boolean' })
  readonly absorbed!: boolean;
}
