import type { AppointmentBooked } from '@academy/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Appointment } from '../domain/agenda.js';

type Booked = AppointmentBooked['data'];

/** An appointment at a glance: who meets whom, where and when. */
@Entity({ schema: 'read', name: 'appointment_card' })
export class AppointmentCard {
  @PrimaryColumn({ name: 'appointment_id', type: 'uuid' })
  readonly appointmentId!: string;

  @Column({ name: 'case_id', type: 'uuid' })
  readonly caseId!: string;

  @Column({ name: 'participant_id', type: 'uuid' })
  readonly participantId!: string;

  @Column({ name: 'campus_id', type: 'uuid' })
  readonly campusId!: string;

  @Column({ name: 'consultant_id', type: 'text' })
  readonly consultantId!: string;

  @Column({ name: 'slot_id', type: 'uuid' })
  readonly slotId!: string;

  /** ISO instants; TypeORM reads them back as `Date`, which JSON writes the same. */
  @Column({ name: 'starts_at', type: 'timestamp with time zone' })
  readonly startsAt!: string | Date;

  @Column({ name: 'ends_at', type: 'timestamp with time zone' })
  readonly endsAt!: string | Date;

  @Column({ name: 'mode', type: 'text' })
  readonly mode!: Booked['mode'];

  @Column({ name: 'purpose', type: 'text' })
  readonly purpose!: Booked['purpose'];

  /** Whether it cannot take place as it was booked, and is to be moved. */
  @Column({ name: 'disrupted', type: 'boolean' })
  readonly disrupted!: boolean;

  @Column({ name: 'status', type: 'text' })
  readonly status!: Appointment['status'];
}
