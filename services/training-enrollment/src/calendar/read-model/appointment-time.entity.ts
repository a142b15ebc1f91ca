import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When somebody is expected at counselling. */
@Entity({ schema: 'read', name: 'appointment_time' })
export class AppointmentTime {
  @PrimaryColumn({ name: 'appointment_id', type: 'uuid' })
  readonly appointmentId!: string;

  @Column({ name: 'participant_id', type: 'uuid' })
  readonly participantId!: string;

  /** ISO instant; TypeORM reads it back as a `Date`. */
  @Column({ name: 'starts_at', type: 'timestamp with time zone' })
  readonly startsAt!: string | Date;

  @Column({ name: 'ends_at', type: 'timestamp with time zone' })
  readonly endsAt!: string | Date;
}
