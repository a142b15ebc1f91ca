import type { CampusService } from '@academy/contracts';
import { Streams, type Executed } from '@academy/event-store';
import {
  Allow,
  answer,
  atVersion,
  ExpectedVersion,
  IdempotencyKey,
  IsCivilDate,
  IsCode,
  IsId,
  Omittable,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsInt, Matches, Max, Min } from 'class-validator';
import { headquarters } from '../../access.js';
import { Bookings } from '../../bookings/bookings.queries.js';
import { CatchmentPlans } from '../../catchment-plan/read-model/catchment-plans.queries.js';
import { everyService } from '../../reference-data/campuses.js';
import { stated } from '../../stated.js';
import { campuses } from '../campuses.js';
import type { CampusCommand } from '../domain/campus.decider.js';

export class PhaseBody {
  @ApiProperty({ format: 'date', example: '2027-08-01' })
  @IsCivilDate()
  readonly effectiveOn!: string;

  @ApiPropertyOptional({ example: 'RENOVATION' })
  @Omittable()
  @IsCode()
  readonly reason?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'where people go instead' })
  @Omittable()
  @IsId()
  readonly successorCampusId?: string;
}

export class ServiceEndBody {
  @ApiProperty({ enum: everyService, example: 'FAIR' })
  @IsIn(everyService)
  readonly service!: CampusService;

  @ApiProperty({ format: 'date', example: '2027-01-01', description: 'first day without it' })
  @IsCivilDate()
  readonly from!: string;
}

export class CapacityTargetBody {
  @ApiProperty({ example: '2027-09' })
  @Matches(/^\d{4}-(0[1-9]|1[0-2])$/)
  readonly month!: string;

  @ApiProperty({ example: 420, description: 'appointments a month' })
  @IsInt()
  @Min(0)
  @Max(100_000)
  readonly counselingSlots!: number;

  @ApiProperty({ example: 150, description: 'seats in classes of the month' })
  @IsInt()
  @Min(0)
  @Max(100_000)
  readonly trainingSeats!: number;
}

@ApiTags('campuses')
@Controller('campus-directory/v1/campuses/:campusId')
@Allow(headquarters)
export class CampusPhasesController {
  constructor(
    private readonly streams: Streams,
    private readonly plans: CatchmentPlans,
    private readonly bookings: Bookings,
  ) {}

  @Post('suspension')
  @HttpCode(200)
  @ApiOperation({
    summary: '캠퍼스 운영 중단과 영향받는 예약 (Suspend a campus, list what it affects)',
  })
  async suspend(
    @Param('campusId', ParseUUIDPipe) campusId: string,
    @Body() body: PhaseBody,
    @IdempotencyKey() key: Idempotency,
    @ExpectedVersion() version: number | undefined,
  ) {
    const affected = await this.bookings.at(campusId, body.effectiveOn);
    const data = { campusId, ...stated(body), affected };
    return this.execute(campusId, { type: 'SuspendCampus', data }, atVersion(key, version));
  }

  @Post('closing')
  @HttpCode(200)
  @ApiOperation({ summary: '캠퍼스 폐관 (Close a campus from a day on)' })
  async close(
    @Param('campusId', ParseUUIDPipe) campusId: string,
    @Body() body: PhaseBody,
    @IdempotencyKey() key: Idempotency,
    @ExpectedVersion() version: number | undefined,
  ) {
    const { length: bookings } = await this.bookings.at(campusId, body.effectiveOn);
    const primaryOf = await this.plans.primaryFrom(campusId, body.effectiveOn);
    const data = { campusId, ...stated(body), bookings, primaryOf };
    return this.execute(campusId, { type: 'CloseCampus', data }, atVersion(key, version));
  }

  @Post('service-ends')
  @HttpCode(200)
  @ApiOperation({ summary: '캠퍼스 서비스 종료 (End a service from a day on)' })
  async disable(
    @Param('campusId', ParseUUIDPipe) campusId: string,
    @Body() { service, from }: ServiceEndBody,
    @IdempotencyKey() key: Idempotency,
    @ExpectedVersion() version: number | undefined,
  ) {
    const primaryOf = await this.plans.primaryFrom(campusId, from);
    const data = { campusId, service, from, primaryOf };
    return this.execute(campusId, { type: 'DisableService', data }, atVersion(key, version));
  }

  @Post('capacity-targets')
  @HttpCode(200)
  @ApiOperation({ summary: '월별 목표 용량 설정 (Set what a campus is to offer in a month)' })
  target(
    @Param('campusId', ParseUUIDPipe) campusId: string,
    @Body() { month, counselingSlots, trainingSeats }: CapacityTargetBody,
    @IdempotencyKey() key: Idempotency,
    @ExpectedVersion() version: number | undefined,
  ) {
    const data = { campusId, month, counselingSlots, trainingSeats };
    return this.execute(campusId, { type: 'SetCapacityTarget', data }, atVersion(key, version));
  }

  private async execute(
    campusId: string,
    command: CampusCommand,
    key: ReturnType<typeof atVersion>,
  ) {
    const executed: Executed = await this.streams.execute(campuses, campusId, command, key);
    const { data } = command;
    const affected = 'affected' in data ? { affected: data.affected } : {};
    return answer(executed, { body: { campusId, ...affected } });
  }
}
