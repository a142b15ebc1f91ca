import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last day of a class run. */
@Entity({ schema: 'read', name: 'class_end' })
export class ClassEnd {
  @PrimaryColumn({ name: 'run_id', type: 'uuid' })
  readonly runId!: string;

  @Column({ name: 'ends_on', type: 'date' })
  readonly endsOn!: string;
}
