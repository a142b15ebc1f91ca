import { Clock } from '@academy/kernel';
import {
  Allow,
  deciderId,
  IdempotencyKey,
  IsCode,
  IsId,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { headquarters, planners } from '../../access.js';
import { explainWaitlist } from '../domain/explain-waitlist.js';
import { PlannedRuns } from './planned-runs.js';

export class PromotionBody {
  @ApiProperty({ format: 'uuid' })
  @IsId()
  readonly enrollmentId!: string;

  @ApiProperty({ example: 'NEEDS_THIS_DATE', description: 'why before the others' })
  @IsCode()
  readonly reason!: string;
}

export class CapacityBody {
  @ApiProperty({ example: 28 })
  @IsInt()
  @Min(1)
  @Max(1000)
  readonly capacity!: number;

  @ApiProperty({ example: 'LARGER_ROOM' })
  @IsCode()
  readonly reason!: string;
}

@ApiTags('waitlist')
@Controller('training-enrollment/v1/class-runs/:runId')
@Allow(headquarters, planners)
export class WaitlistController {
  constructor(
    private readonly runs: PlannedRuns,
    private readonly clock: Clock,
  ) {}

  @Get('waitlist')
  @ApiOperation({ summary: '대기자 명단과 제안 현황 (The wait list, and why nobody is asked)' })
  async list(@Param('runId', ParseUUIDPipe) runId: string) {
    const run = await this.runs.find(runId);
    const entries = run.waitlist.entries.map(({ terms: _, offer, ...entry }) => ({
      ...entry,
      answerBy: offer?.expiresAt ?? null,
    }));
    return { runId, ...explainWaitlist(run), entries };
  }

  @Post('waitlist/promotions')
  @HttpCode(200)
  @ApiOperation({ summary: '대기자 수동 승급 (Put somebody before the others, with a reason)' })
  promote(
    @Param('runId', ParseUUIDPipe) runId: string,
    @Body() { enrollmentId, reason }: PromotionBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const by = { operatorId: deciderId(), at: this.clock.now() };
    const data = { enrollmentId, reason, ...by };
    return this.runs.decide(runId, { type: 'PromoteManually', data }, key);
  }

  @Post('capacity')
  @HttpCode(200)
  @ApiOperation({ summary: '정원 변경, 대기자에게 바로 제안 (Change the capacity of a class run)' })
  async resize(
    @Param('runId', ParseUUIDPipe) runId: string,
    @Body() { capacity, reason }: CapacityBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const rooms = await this.runs.rooms.of((await this.runs.find(runId)).sessions);
    const data = { to: capacity, reason, rooms, at: this.clock.now() };
    return this.runs.decide(runId, { type: 'ChangeCapacity', data }, key);
  }
}
