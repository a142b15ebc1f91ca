import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { KnownRoom } from '../domain/room.js';

/** A room, and when nobody can use it. */
@Entity({ schema: 'read', name: 'room_card' })
export class RoomCard implements KnownRoom {
  @PrimaryColumn({ name: 'room_id', type: 'uuid' })
  readonly roomId!: string;

  @Column({ name: 'campus_id', type: 'uuid' })
  readonly campusId!: string;

  @Column({ name: 'name', type: 'text' })
  readonly name!: string;

  @Column({ name: 'kind', type: 'text' })
  readonly kind!: KnownRoom['kind'];

  @Column({ name: 'capacity', type: 'integer' })
  readonly capacity!: number;

  @Column({ name: 'equipment', type: 'jsonb' })
  readonly equipment!: KnownRoom['equipment'];

  @Column({ name: 'accessible', type: 'boolean' })
  readonly accessible!: boolean;

  @Column({ name: 'outages', type: 'jsonb' })
  readonly outages!: KnownRoom['outages'];

  /** Version of the room's stream. */
  @Column({ name: 'version', type: 'integer' })
  readonly version!: number;
}
