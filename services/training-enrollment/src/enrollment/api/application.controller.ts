import { Streams, uuidv5 } from '@academy/event-store';
import { civilDateOf, Clock } from '@academy/kernel';
import {
  Allow,
  answer,
  IdempotencyKey,
  IsId,
  Omittable,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { agencies, assessors, campusStaff, headquarters, thePerson } from '../../access.js';
import { classRuns } from '../../class-run/class-runs.js';
import { policyOn } from '../../policies.js';
import { applyTogether } from '../apply-together.js';
import type { EnrollmentCard } from '../read-model/enrollment-card.entity.js';
import { EnrollmentCards } from '../read-model/enrollment-cards.queries.js';
import { VisibleEnrollments } from './visible-enrollments.queries.js';

export class ApplicationBody {
  @ApiProperty({ format: 'uuid' })
  @IsId()
  readonly participantId!: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'default: the latest that allows it' })
  @Omittable()
  @IsId()
  readonly recommendationId?: string;
}

@ApiTags('enrollments')
@Controller('training-enrollment/v1/class-runs/:runId/enrollments')
export class ApplicationController {
  constructor(
    private readonly streams: Streams,
    private readonly clock: Clock,
    private readonly visible: VisibleEnrollments,
    private readonly cards: EnrollmentCards,
  ) {}

  @Post()
  @Allow(headquarters, agencies, campusStaff, thePerson)
  @ApiOperation({ summary: '수강신청, 자리를 임시로 잡음 (Apply for a class; a seat is held)' })
  async apply(
    @Param('runId', ParseUUIDPipe) runId: string,
    @Body() { participantId, recommendationId }: ApplicationBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    await this.visible.reach(participantId, runId);
    const at = this.clock.now();
    const enrollmentId = uuidv5(key.commandId, 'enrollment');
    const named = recommendationId === undefined ? {} : { recommendationId };
    const application = { enrollmentId, participantId, runId, ...named, at };
    const policies = policyOn(civilDateOf(at));
    const executed = await applyTogether(this.streams, application, policies, key);
    const { state } = await this.streams.load(classRuns, runId);
    const seat = state.status === 'scheduled' ? state.seats[enrollmentId] : undefined;
    const location = `/training-enrollment/v1/enrollments/${enrollmentId}`;
    const confirmBy = seat?.status === 'held' ? { confirmBy: seat.expiresAt } : {};
    return answer(executed, { location, body: { enrollmentId, ...confirmBy } });
  }

  @Get()
  @Allow(headquarters, assessors)
  @ApiOperation({ summary: '강좌의 수강생 (Everybody who applied for a class run)' })
  async list(@Param('runId', ParseUUIDPipe) runId: string): Promise<readonly EnrollmentCard[]> {
    await this.visible.assertTaught(runId);
    return this.cards.in(runId);
  }
}
