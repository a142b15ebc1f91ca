import type { ClassRunScheduled } from '@academy/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { Phase } from '../domain/class-run.js';

type Plan = ClassRunScheduled['data'];

/** A class run with the seats that are left. Dates are days in Seoul. */
@Entity({ schema: 'read', name: 'class_run_card' })
export class ClassRunCard {
  @PrimaryColumn({ name: 'run_id', type: 'uuid' })
  readonly runId!: string;

  @Column({ name: 'course_id', type: 'uuid' })
  readonly courseId!: string;

  @Column({ name: 'course_version', type: 'integer' })
  readonly courseVersion!: number;

  @Column({ name: 'class_type', type: 'text' })
  readonly classType!: Plan['classType'];

  @Column({ name: 'round_no', type: 'integer' })
  readonly roundNo!: number;

  @Column({ name: 'campus_id', type: 'uuid' })
  readonly campusId!: string;

  @Column({ name: 'capacity', type: 'integer' })
  readonly capacity!: number;

  @Column({ name: 'min_enrollment', type: 'integer' })
  readonly minEnrollment!: number;

  @Column({ name: 'seats_left', type: 'integer' })
  readonly seatsLeft!: number;

  @Column({ name: 'phase', type: 'text' })
  readonly phase!: Phase;

  /** ISO instant at which somebody was asked last whether the run is held; `null` while nobody need decide. */
  @Column({ name: 'decision_due_at', type: 'timestamp with time zone', nullable: true })
  readonly decisionDueAt!: string | Date | null;

  /** Whether it had too few people then (TRN-10). */
  @Column({ name: 'under_minimum', type: 'boolean' })
  readonly underMinimum!: boolean;

  /** People who wait for a seat. */
  @Column({ name: 'waiting', type: 'integer' })
  readonly waiting!: number;

  /** Seats that are offered to people who wait, and not answered yet. */
  @Column({ name: 'offered', type: 'integer' })
  readonly offered!: number;

  @Column({ name: 'apply_from', type: 'date' })
  readonly applyFrom!: string;

  @Column({ name: 'apply_until', type: 'date' })
  readonly applyUntil!: string;

  @Column({ name: 'starts_on', type: 'date' })
  readonly startsOn!: string;

  @Column({ name: 'ends_on', type: 'date' })
  readonly endsOn!: string;

  @Column({ name: 'day_pattern', type: 'text' })
  readonly dayPattern!: Plan['dayPattern'];

  @Column({ name: 'sessions', type: 'jsonb' })
  readonly sessions!: Plan['sessions'];

  /** Sessions that cannot be held where they are planned, until they are moved (S-6). */
  @Column({ name: 'disrupted_sessions', type: 'text', array: true })
  readonly disruptedSessions!: readonly string[];

  @Column({ name: 'instructor_ids', type: 'text', array: true })
  readonly instructorIds!: readonly string[];

  @Column({ name: 'completion_policy', type: 'jsonb' })
  readonly completionPolicy!: Plan['completionPolicy'];

  /** Version of the run's stream. */
  @Column({ name: 'version', type: 'integer' })
  readonly version!: number;
}
