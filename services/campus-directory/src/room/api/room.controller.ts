import { Streams, uuidv5 } from '@academy/event-store';
import { Allow, answer, assertCampus, IdempotencyKey, type Idempotency } from '@academy/platform';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { campusOperators, headquarters } from '../../access.js';
import { Bookings } from '../../bookings/bookings.queries.js';
import { campuses } from '../../campus/campuses.js';
import { registeredCampus } from '../../campus/domain/campus.js';
import { stated } from '../../stated.js';
import type { RoomCommand } from '../domain/room.decider.js';
import { knownRoom } from '../domain/room.js';
import { rooms } from '../rooms.js';
import { BackInServiceBody, OutageBody, RoomBody, RoomChangeBody } from './room-bodies.js';

@ApiTags('rooms')
@Controller('campus-directory/v1/rooms')
@Allow(headquarters, campusOperators)
export class RoomController {
  constructor(
    private readonly streams: Streams,
    private readonly bookings: Bookings,
  ) {}

  @Post()
  @ApiOperation({ summary: '강의실 추가 (Add a room)' })
  async add(@Body() body: RoomBody, @IdempotencyKey() key: Idempotency) {
    assertCampus(body.campusId);
    const roomId = uuidv5(key.commandId, 'room');
    const executed = await this.streams.transact(key, async (transaction) => {
      registeredCampus(await transaction.load(campuses, body.campusId));
      await transaction.execute(rooms, roomId, { type: 'AddRoom', data: { roomId, ...body } });
    });
    return answer(executed, {
      location: `/campus-directory/v1/rooms/${roomId}`,
      body: { roomId },
    });
  }

  @Post(':roomId/changes')
  @HttpCode(200)
  @ApiOperation({ summary: '강의실 변경 (Change a room)' })
  change(
    @Param('roomId', ParseUUIDPipe) roomId: string,
    @Body() body: RoomChangeBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    return this.execute(roomId, { type: 'ChangeRoom', data: { roomId, ...body } }, key);
  }

  @Post(':roomId/outages')
  @HttpCode(200)
  @ApiOperation({ summary: '사용 중지와 영향받는 예약 (Out of service, list what it affects)' })
  async takeOut(
    @Param('roomId', ParseUUIDPipe) roomId: string,
    @Body() body: OutageBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const { reason, ...days } = stated(body);
    const affected = await this.bookings.rooms({ roomId, ...days });
    const data = { roomId, reason, ...days, affected };
    return this.execute(roomId, { type: 'TakeOutOfService', data }, key);
  }

  @Post(':roomId/return')
  @HttpCode(200)
  @ApiOperation({ summary: '사용 재개 (Back in service)' })
  putBack(
    @Param('roomId', ParseUUIDPipe) roomId: string,
    @Body() { effectiveOn }: BackInServiceBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    return this.execute(roomId, { type: 'PutBackInService', data: { roomId, effectiveOn } }, key);
  }

  private async execute(roomId: string, command: RoomCommand, key: Idempotency) {
    const { state } = await this.streams.load(rooms, roomId);
    assertCampus(knownRoom(state).campusId);
    const executed = await this.streams.execute(rooms, roomId, command, key);
    const { data } = command;
    return answer(executed, {
      body: { roomId, ...('affected' in data ? { affected: data.affected } : {}) },
    });
  }
}
