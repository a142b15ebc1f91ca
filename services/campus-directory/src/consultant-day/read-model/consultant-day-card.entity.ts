import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ConsultantDay } from '../domain/consultant-day.js';

/** The slots of a consultant on a day. */
@Entity({ schema: 'read', name: 'consultant_day_card' })
export class ConsultantDayCard implements ConsultantDay {
  @PrimaryColumn({ name: 'day_id', type: 'uuid' })
  readonly dayId!: string;

  @Column({ name: 'consultant_id', type: 'text' })
  readonly consultantId!: string;

  @Column({ name: 'date', type: 'date' })
  readonly date!: string;

  @Column({ name: 'slots', type: 'jsonb' })
  readonly slots!: ConsultantDay['slots'];

  /** Version of the day's stream. */
  @Column({ name: 'version', type: 'integer' })
  readonly version!: number;
}
