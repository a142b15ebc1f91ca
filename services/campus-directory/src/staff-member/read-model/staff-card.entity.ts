import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StaffRecord } from '../domain/staff-member.js';

/** A member of staff, with the dates from which each fact holds. */
@Entity({ schema: 'read', name: 'staff_card' })
export class StaffCard implements StaffRecord {
  @PrimaryColumn({ name: 'staff_id', type: 'text' })
  readonly staffId!: string;

  @Column({ name: 'terms', type: 'jsonb' })
  readonly terms!: StaffRecord['terms'];

  @Column({ name: 'assignments', type: 'jsonb' })
  readonly assignments!: StaffRecord['assignments'];

  @Column({ name: 'languages', type: 'text', array: true })
  readonly languages!: readonly string[];

  @Column({ name: 'weekly_hours', type: 'integer' })
  readonly weeklyHours!: number;

  @Column({ name: 'leaves', type: 'jsonb' })
  readonly leaves!: StaffRecord['leaves'];

  @Column({ name: 'left_on', type: 'date', nullable: true })
  readonly leftOn!: string | null;

  @Column({ name: 'successor_id', type: 'text', nullable: true })
  readonly successorId!: string | null;

  /** Version of their stream, for `If-Match`. */
  @Column({ name: 'version', type: 'integer' })
  readonly version!: number;
}
