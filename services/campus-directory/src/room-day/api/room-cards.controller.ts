import {
  Allow,
  Consistency,
  IsId,
  Omittable,
  ProblemError,
  ReadQuery,
  showVersion,
} from '@academy/platform';
import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { directoryReaders } from '../../access.js';
import type { RoomCard } from '../../room/read-model/room-card.entity.js';
import { RoomCards } from '../../room/read-model/room-cards.queries.js';
import type { RoomBooking } from '../domain/room-day.js';
import { RoomDayCards } from '../read-model/room-day-cards.queries.js';
import { roomDayIdOf } from '../room-days.js';
import { RoomDayPath } from './room-day-path.js';

export class RoomsQuery {
  @ApiPropertyOptional({ format: 'uuid' })
  @Omittable()
  @IsId()
  readonly campusId?: string;
}

@ApiTags('rooms')
@Controller('campus-directory/v1/rooms')
@Allow(directoryReaders)
export class RoomCardsController {
  constructor(
    private readonly rooms: RoomCards,
    private readonly days: RoomDayCards,
    private readonly consistency: Consistency,
  ) {}

  @Get()
  @ApiOperation({ summary: '강의실 목록 (The rooms)' })
  list(@Query() { campusId }: RoomsQuery): Promise<readonly RoomCard[]> {
    return this.rooms.list(campusId);
  }

  @Get(':roomId')
  @ApiOperation({ summary: '강의실 (A room)' })
  async find(
    @Param('roomId', ParseUUIDPipe) roomId: string,
    @Query() { atLeast }: ReadQuery,
  ): Promise<RoomCard> {
    await this.consistency.atLeast(atLeast, `room-${roomId}`);
    const room = await this.rooms.find(roomId);
    if (!room) throw new ProblemError('NotFound');
    showVersion(room.version);
    return room;
  }

  @Get(':roomId/days/:date')
  @ApiOperation({ summary: '강의실의 하루 예약 (What a room is taken for on a day)' })
  async day(
    @Param() { roomId, date }: RoomDayPath,
    @Query() { atLeast }: ReadQuery,
  ): Promise<readonly RoomBooking[]> {
    await this.consistency.atLeast(atLeast, `room-day-${roomDayIdOf(roomId, date)}`);
    return this.days.bookings({ roomId, from: date, to: date });
  }
}
