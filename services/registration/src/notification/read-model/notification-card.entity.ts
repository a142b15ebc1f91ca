import type { NotificationChannel, NotificationRequested } from '@academy/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a person is told and how far it is, without number, name and text. */
@Entity({ schema: 'read', name: 'notification' })
export class NotificationCard {
  @PrimaryColumn({ name: 'notification_id', type: 'uuid' })
  readonly notificationId!: string;

  @Column({ name: 'participant_id', type: 'uuid' })
  readonly participantId!: string;

  @Column({ name: 'template_code', type: 'text' })
  readonly templateCode!: string;

  @Column({ name: 'refs', type: 'jsonb' })
  readonly refs!: NotificationRequested['data']['refs'];

  /** The channel that it is at; `CALL` when somebody calls. */
  @Column({ name: 'channel', type: 'text' })
  readonly channel!: NotificationChannel;

  @Column({ name: 'status', type: 'text' })
  readonly status!: 'WAITING' | 'DUE' | 'HANDED_OVER' | 'DELIVERED' | 'TO_CALL' | 'CANCELLED';

  /** ISO instant before which nothing is sent; TypeORM reads it back as a `Date`. */
  @Column({ name: 'send_after', type: 'timestamp with time zone' })
  readonly sendAfter!: string | Date;

  /** Why the latest channel failed, or why nothing is sent. */
  @Column({ name: 'reason_code', type: 'text', nullable: true })
  readonly reasonCode!: string | null;

  @Column({ name: 'requested_at', type: 'timestamp with time zone' })
  readonly requestedAt!: string | Date;
}
