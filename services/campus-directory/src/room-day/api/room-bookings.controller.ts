import type { RoomPurpose } from '@academy/contracts';
import { Streams, uuidv5 } from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import {
  Allow,
  answer,
  assertCampus,
  IdempotencyKey,
  IsCivilDate,
  IsCode,
  IsId,
  IsInstant,
  Omittable,
  PolicyBook,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsInt, Max, Min } from 'class-validator';
import { headquarters, roomUsers } from '../../access.js';
import { policyOn } from '../../policies.js';
import { knownRoom } from '../../room/domain/room.js';
import { rooms } from '../../room/rooms.js';
import { roomDayIdOf, roomDays } from '../room-days.js';
import { takeRoom, type RoomAsked } from '../take-room.js';

const purposes = ['SESSION', 'FAIR', 'COUNSELING'] as const satisfies readonly RoomPurpose[];

export class RoomBookingBody {
  @ApiPropertyOptional({ format: 'uuid', description: 'the hold that becomes the booking' })
  @Omittable()
  @IsId()
  readonly bookingId?: string;

  @ApiProperty({ enum: purposes, example: 'SESSION' })
  @IsIn(purposes)
  readonly purpose!: RoomPurpose;

  @ApiProperty({ format: 'uuid', description: 'the session, fair or appointment' })
  @IsId()
  readonly refId!: string;

  @ApiProperty({ example: '2027-03-09T10:00:00+09:00' })
  @IsInstant()
  readonly startsAt!: string;

  @ApiProperty({ example: '2027-03-09T13:00:00+09:00' })
  @IsInstant()
  readonly endsAt!: string;

  @ApiProperty({ example: 20 })
  @IsInt()
  @Min(1)
  @Max(5000)
  readonly people!: number;

  @ApiPropertyOptional({ isArray: true, type: String, example: ['PROJECTOR'] })
  @Omittable()
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsCode({ each: true })
  readonly equipment?: string[];
}

export class RoomReleaseBody {
  @ApiProperty({ format: 'date', description: 'the day of the booking in Seoul' })
  @IsCivilDate()
  readonly date!: string;

  @ApiProperty({ example: 'SESSION_MOVED' })
  @IsCode()
  readonly reason!: string;
}

@ApiTags('rooms')
@Controller('campus-directory/v1/rooms/:roomId')
@Allow(headquarters, roomUsers)
export class RoomBookingsController {
  constructor(
    private readonly streams: Streams,
    private readonly policies: PolicyBook,
  ) {}

  @Post('holds')
  @ApiOperation({ summary: '강의실 보류 (Hold a room for a while)' })
  hold(
    @Param('roomId', ParseUUIDPipe) roomId: string,
    @Body() body: RoomBookingBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    return this.take('HoldRoom', roomId, body, key);
  }

  @Post('bookings')
  @ApiOperation({ summary: '강의실 예약 (Book a room)' })
  book(
    @Param('roomId', ParseUUIDPipe) roomId: string,
    @Body() body: RoomBookingBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    return this.take('BookRoom', roomId, body, key);
  }

  @Post('bookings/:bookingId/release')
  @HttpCode(200)
  @ApiOperation({ summary: '강의실 반환 (Release a room)' })
  async release(
    @Param('roomId', ParseUUIDPipe) roomId: string,
    @Param('bookingId', ParseUUIDPipe) bookingId: string,
    @Body() { date, reason }: RoomReleaseBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    await this.assertInReach(roomId);
    const command = { type: 'ReleaseRoom', data: { bookingId, reason } } as const;
    const dayId = roomDayIdOf(roomId, date);
    const executed = await this.streams.execute(roomDays, dayId, command, key);
    return answer(executed, { body: { roomId, bookingId } });
  }

  private async take(
    type: RoomAsked['type'],
    roomId: string,
    { startsAt, endsAt, purpose, refId, people, ...body }: RoomBookingBody,
    key: Idempotency,
  ) {
    await this.assertInReach(roomId);
    const at = this.policies.clock.now();
    const bookingId = body.bookingId ?? uuidv5(key.commandId, 'room-booking');
    const times = {
      startsAt: new Date(startsAt).toISOString(),
      endsAt: new Date(endsAt).toISOString(),
    };
    const { equipment = [] } = body;
    const asked = { type, roomId, bookingId, purpose, refId, ...times, people, equipment, at };
    const rules = policyOn(this.policies, civilDateOf(at));
    const executed = await takeRoom(this.streams, asked, rules, key);
    return answer(executed, { body: { roomId, bookingId } });
  }

  private async assertInReach(roomId: string): Promise<void> {
    const { state } = await this.streams.load(rooms, roomId);
    assertCampus(knownRoom(state).campusId);
  }
}
