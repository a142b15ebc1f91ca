import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OperatingCalendar } from '../domain/operating-calendar.js';

/** Hours and closures of a site. */
@Entity({ schema: 'read', name: 'calendar_card' })
export class CalendarCard implements OperatingCalendar {
  @PrimaryColumn({ name: 'campus_id', type: 'uuid' })
  readonly campusId!: string;

  @Column({ name: 'hours', type: 'jsonb' })
  readonly hours!: OperatingCalendar['hours'];

  /** Those that stand. */
  @Column({ name: 'closures', type: 'jsonb' })
  readonly closures!: OperatingCalendar['closures'];

  /** Ids of those that were lifted. */
  @Column({ name: 'lifted', type: 'jsonb' })
  readonly lifted!: readonly string[];

  /** Version of the calendar's stream, for `If-Match`. */
  @Column({ name: 'version', type: 'integer' })
  readonly version!: number;
}
