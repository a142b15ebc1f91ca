import type { EnrollmentApplied, EnrollmentNotCompleted } from '@academy/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type EnrollmentStatus =
  | 'APPLIED'
  | 'SCREENING'
  | 'SELECTED'
  | 'REJECTED'
  | 'CONFIRMED'
  | 'CANCELLED'
  | 'TRANSFERRED'
  | 'WITHDRAWN'
  | 'DISMISSED'
  | 'EARLY_EMPLOYED'
  | 'COMPLETED'
  | 'NOT_COMPLETED';

/** One person in one class run. Dates are days in Seoul. */
@Entity({ schema: 'read', name: 'enrollment_card' })
export class EnrollmentCard {
  @PrimaryColumn({ name: 'enrollment_id', type: 'uuid' })
  readonly enrollmentId!: string;

  @Column({ name: 'participant_id', type: 'uuid' })
  readonly participantId!: string;

  @Column({ name: 'participation_id', type: 'uuid' })
  readonly participationId!: string;

  @Column({ name: 'run_id', type: 'uuid' })
  readonly runId!: string;

  @Column({ name: 'course_id', type: 'uuid' })
  readonly courseId!: string;

  @Column({ name: 'class_type', type: 'text' })
  readonly classType!: EnrollmentApplied['data']['classType'];

  @Column({ name: 'status', type: 'text' })
  readonly status!: EnrollmentStatus;

  /** ISO instant; TypeORM reads it back as a `Date`, which JSON writes the same. */
  @Column({ name: 'applied_at', type: 'timestamp with time zone' })
  readonly appliedAt!: string | Date;

  @Column({ name: 'starts_on', type: 'date', nullable: true })
  readonly startsOn!: string | null;

  /** Place in the order of those who were selected. */
  @Column({ name: 'rank', type: 'integer', nullable: true })
  readonly rank!: number | null;

  /** ISO instant until which somebody who was selected, or is offered a seat, confirms. */
  @Column({ name: 'confirm_by', type: 'timestamp with time zone', nullable: true })
  readonly confirmBy!: string | Date | null;

  /** Whether the person was told that their attendance does not suffice (TRN-16). */
  @Column({ name: 'at_risk', type: 'boolean' })
  readonly atRisk!: boolean;

  @Column({ name: 'cancelled_on', type: 'date', nullable: true })
  readonly cancelledOn!: string | null;

  @Column({ name: 'cancellation_reason', type: 'text', nullable: true })
  readonly cancellationReason!: string | null;

  /** The last day of a settled run. */
  @Column({ name: 'ended_on', type: 'date', nullable: true })
  readonly endedOn!: string | null;

  @Column({ name: 'hours_attended', type: 'double precision', nullable: true })
  readonly hoursAttended!: number | null;

  @Column({ name: 'hours_held', type: 'double precision', nullable: true })
  readonly hoursHeld!: number | null;

  @Column({ name: 'score', type: 'double precision', nullable: true })
  readonly score!: number | null;

  @Column({ name: 'failed_rules', type: 'text', array: true })
  readonly failedRules!: EnrollmentNotCompleted['data']['failedRules'];

  /** Version of the enrolment's stream. */
  @Column({ name: 'version', type: 'integer' })
  readonly version!: number;
}
