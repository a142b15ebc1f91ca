import type { CivilDate } from '@academy/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Campuses, Leave, Roles, StaffRecord } from '../staff-on-record.js';

/** Somebody who works for the academy, as campus-directory tells it. */
@Entity({ schema: 'read', name: 'known_staff' })
export class KnownStaff implements StaffRecord {
  @PrimaryColumn({ name: 'staff_id', type: 'text' })
  readonly staffId!: string;

  @Column({ name: 'roles', type: 'jsonb' })
  readonly roles!: readonly Roles[];

  @Column({ name: 'campuses', type: 'jsonb' })
  readonly campuses!: readonly Campuses[];

  @Column({ name: 'leaves', type: 'jsonb' })
  readonly leaves!: readonly Leave[];

  @Column({ name: 'left_on', type: 'date', nullable: true })
  readonly leftOn!: CivilDate | null;
}
