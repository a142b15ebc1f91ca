import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A room as its campus tells it: how many it takes, and when nobody can use it. Dates are days in Seoul. */
@Entity({ schema: 'read', name: 'known_room' })
export class KnownRoom {
  @PrimaryColumn({ name: 'room_id', type: 'uuid' })
  readonly roomId!: string;

  @Column({ name: 'capacity', type: 'integer' })
  readonly capacity!: number;

  /** The first day out of service; `null` while it is in service. */
  @Column({ name: 'out_from', type: 'date', nullable: true })
  readonly outFrom!: string | null;

  /** The last day out of service; `null` while that is not known. */
  @Column({ name: 'out_until', type: 'date', nullable: true })
  readonly outUntil!: string | null;
}
