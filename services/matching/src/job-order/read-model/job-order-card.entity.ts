import type { JobOrderSubmitted, ScreenedFlag } from '@academy/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

type Content = JobOrderSubmitted['data'];

export type JobOrderStatus =
  'SUBMITTED' | 'RETURNED' | 'PUBLISHED' | 'PAUSED' | 'FILLED' | 'CLOSED' | 'EXPIRED';

/** A vacancy as people read it, with what is left of it. */
@Entity({ schema: 'read', name: 'job_order_card' })
export class JobOrderCard {
  @PrimaryColumn({ name: 'job_order_id', type: 'uuid' })
  readonly jobOrderId!: string;

  @Column({ name: 'employer_id', type: 'uuid' })
  readonly employerId!: string;

  @Column({ name: 'status', type: 'text' })
  readonly status!: JobOrderStatus;

  @Column({ name: 'program_type', type: 'text' })
  readonly programType!: Content['programType'];

  @Column({ name: 'title', type: 'text' })
  readonly title!: string;

  @Column({ name: 'occupation_code', type: 'text' })
  readonly occupationCode!: string;

  @Column({ name: 'openings', type: 'integer' })
  readonly openings!: number;

  @Column({ name: 'remaining', type: 'integer' })
  readonly remaining!: number;

  @Column({ name: 'employment_type', type: 'text' })
  readonly employmentType!: Content['employmentType'];

  @Column({ name: 'contract_months', type: 'integer', nullable: true })
  readonly contractMonths!: number | null;

  @Column({ name: 'weekly_hours', type: 'double precision' })
  readonly weeklyHours!: number;

  @Column({ name: 'work_pattern', type: 'text' })
  readonly workPattern!: Content['workPattern'];

  @Column({ name: 'wage', type: 'jsonb' })
  readonly wage!: Content['wage'];

  @Column({ name: 'work_district', type: 'text' })
  readonly workDistrict!: string;

  @Column({ name: 'requirements', type: 'jsonb' })
  readonly requirements!: Content['requirements'];

  /** What screening found, for those who decide. */
  @Column({ name: 'flags', type: 'jsonb' })
  readonly flags!: readonly ScreenedFlag[];

  @Column({ name: 'conditions', type: 'jsonb' })
  readonly conditions!: Content['conditions'];

  @Column({ name: 'submitted_on', type: 'date' })
  readonly submittedOn!: string;

  /** The last day on which people may be referred; `null` until it is published. */
  @Column({ name: 'valid_until', type: 'date', nullable: true })
  readonly validUntil!: string | null;

  /** How often the content was written: 1 as submitted, one more with each revision. */
  @Column({ name: 'content_version', type: 'integer' })
  readonly contentVersion!: number;

  /** Version of the order's stream, for `If-Match`. */
  @Column({ name: 'version', type: 'integer' })
  readonly version!: number;
}
