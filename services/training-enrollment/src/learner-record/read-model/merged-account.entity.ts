import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An account that became a part of another one of the same person. */
@Entity({ schema: 'read', name: 'merged_account' })
export class MergedAccount {
  @PrimaryColumn({ name: 'absorbed_id', type: 'uuid' })
  readonly absorbedId!: string;

  @Column({ name: 'survivor_id', type: 'uuid' })
  readonly survivorId!: string;
}
