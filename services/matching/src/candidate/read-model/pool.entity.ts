import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who may be looked at when many are matched at once; what they may be recommended is read from their streams. */
@Entity({ schema: 'read', name: 'candidate_pool' })
export class PoolMember {
  @PrimaryColumn({ name: 'participant_id', type: 'uuid' })
  readonly participantId!: string;

  @Column({ name: 'open', type: 'boolean' })
  readonly open!: boolean;

  @Column({ name: 'has_wishes', type: 'boolean' })
  readonly hasWishes!: boolean;
}
