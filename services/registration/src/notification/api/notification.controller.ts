import { Allow, Consistency, ReadQuery } from '@academy/platform';
import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { campusStaff, headquarters, thePerson } from '../../access.js';
import { VisibleParticipants } from '../../participant/api/visible-participants.queries.js';
import type { NotificationCard } from '../read-model/notification-card.entity.js';
import { NotificationCards } from '../read-model/notification-cards.queries.js';

@ApiTags('notifications')
@Controller('registration/v1/participants')
export class NotificationController {
  constructor(
    private readonly cards: NotificationCards,
    private readonly visible: VisibleParticipants,
    private readonly consistency: Consistency,
  ) {}

  @Get(':participantId/notifications')
  @Allow(headquarters, campusStaff, thePerson)
  @ApiOperation({ summary: '알림 내역, 최신순 (What a person was told, the latest first)' })
  async list(
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Query() { atLeast }: ReadQuery,
  ): Promise<readonly NotificationCard[]> {
    await this.visible.find(participantId);
    await this.consistency.atLeast(atLeast, participantId);
    return this.cards.list(participantId);
  }
}
