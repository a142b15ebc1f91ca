import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What registration must know of a campus; `counselingFrom` is the first day on which it looks after people. */
@Entity({ schema: 'read', name: 'campus' })
export class Campus {
  @PrimaryColumn({ name: 'campus_id', type: 'uuid' })
  readonly campusId!: string;

  @Column({ name: 'code', type: 'text' })
  readonly code!: string;

  @Column({ name: 'counseling_from', type: 'date', nullable: true })
  readonly counselingFrom!: string | null;
}
