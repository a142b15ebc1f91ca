import { Clock } from '@academy/kernel';
import { Allow, campusScope } from '@academy/platform';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { headquarters, planners } from '../../access.js';
import { KnownRooms, type RoomConflict } from '../read-model/known-rooms.queries.js';

@ApiTags('class-runs')
@Controller('training-enrollment/v1/class-run-room-conflicts')
export class RoomConflictsController {
  constructor(
    private readonly rooms: KnownRooms,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Allow(headquarters, planners)
  @ApiOperation({
    summary: '강의실이 맞지 않는 차시 (Sessions to come whose room became too small or is closed)',
  })
  list(): Promise<RoomConflict[]> {
    return this.rooms.conflicts(campusScope(), this.clock.now());
  }
}
