import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What rooms need to know of a class run: whose sessions they are, and for how many people. */
@Entity({ schema: 'read', name: 'class_run_sessions' })
export class ClassRunSessions {
  @PrimaryColumn({ name: 'run_id', type: 'uuid' })
  readonly runId!: string;

  @Column({ name: 'campus_id', type: 'uuid' })
  readonly campusId!: string;

  @Column({ name: 'capacity', type: 'integer' })
  readonly capacity!: number;

  /** Every session that it ever had. */
  @Column({ name: 'session_ids', type: 'jsonb' })
  readonly sessionIds!: readonly string[];
}
