import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { NotificationCard } from './notification-card.entity.js';

/** Most notifications that a list tells of. */
const MOST = 100;

/** What people are told, as it is read. */
@Injectable()
export class NotificationCards {
  constructor(private readonly source: DataSource) {}

  /** What a person is told, the latest first; at most 100. */
  list(participantId: string): Promise<readonly NotificationCard[]> {
    return this.source.getRepository(NotificationCard).find({
      where: { participantId },
      order: { requestedAt: 'DESC', notificationId: 'ASC' },
      take: MOST,
    });
  }
}
