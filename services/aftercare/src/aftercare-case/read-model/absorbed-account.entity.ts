import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An account that became part of another one of the same person; events keep the id that they have. */
@Entity({ schema: 'read', name: 'absorbed_account' })
export class AbsorbedAccount {
  @PrimaryColumn({ name: 'absorbed_id', type: 'uuid' })
  readonly absorbedId!: string;

  @Column({ name: 'survivor_id', type: 'uuid' })
  readonly survivorId!: string;
}
