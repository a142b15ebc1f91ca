import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RoomDay } from '../domain/room-day.js';

/** The bookings of a room on a day. */
@Entity({ schema: 'read', name: 'room_day_card' })
export class RoomDayCard implements RoomDay {
  @PrimaryColumn({ name: 'day_id', type: 'uuid' })
  readonly dayId!: string;

  @Column({ name: 'room_id', type: 'uuid' })
  readonly roomId!: string;

  @Column({ name: 'campus_id', type: 'uuid' })
  readonly campusId!: string;

  @Column({ name: 'date', type: 'date' })
  readonly date!: string;

  @Column({ name: 'bookings', type: 'jsonb' })
  readonly bookings!: RoomDay['bookings'];

  /** Version of the day's stream. */
  @Column({ name: 'version', type: 'integer' })
  readonly version!: number;
}
