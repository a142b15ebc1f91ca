import { addWorkingDays, civilDateOf, startOfDay } from '@academy/kernel';
import {
  Allow,
  deciderId,
  IdempotencyKey,
  NestedList,
  Omittable,
  PolicyBook,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { ArrayMinSize, IsBoolean } from 'class-validator';
import { headquarters, planners } from '../../access.js';
import { policyOn } from '../../policies.js';
import { daysOf } from '../domain/sessions.js';
import { SessionBody, sessionsOf } from './class-run-body.js';
import { PlannedRuns } from './planned-runs.js';

export class ConfirmationBody {
  @ApiPropertyOptional({ default: false, description: 'hold it below its minimum as well' })
  @Omittable()
  @IsBoolean()
  readonly byException?: boolean;
}

export class PostponementBody {
  @NestedList(() => SessionBody, 200)
  @ArrayMinSize(1)
  readonly sessions!: SessionBody[];
}

@ApiTags('class-runs')
@Controller('training-enrollment/v1/class-runs/:runId')
@Allow(headquarters, planners)
export class ClassRunLifeController {
  constructor(
    private readonly runs: PlannedRuns,
    private readonly policies: PolicyBook,
  ) {}

  @Post('opening')
  @HttpCode(200)
  @ApiOperation({ summary: '신청 시작 (Open a class run to applications)' })
  async open(@Param('runId', ParseUUIDPipe) runId: string, @IdempotencyKey() key: Idempotency) {
    const { startsOn } = await this.runs.find(runId);
    const data = { at: this.now, decideAt: this.decideAt(startsOn) };
    return this.runs.decide(runId, { type: 'OpenApplications', data }, key);
  }

  @Post('application-closing')
  @HttpCode(200)
  @ApiOperation({ summary: '신청 마감 (Take no more applications)' })
  close(@Param('runId', ParseUUIDPipe) runId: string, @IdempotencyKey() key: Idempotency) {
    return this.runs.decide(runId, { type: 'CloseApplications', data: { at: this.now } }, key);
  }

  @Post('confirmation')
  @HttpCode(200)
  @ApiOperation({ summary: '개강 확정 (Decide that the class run is held)' })
  confirm(
    @Param('runId', ParseUUIDPipe) runId: string,
    @Body() { byException = false }: ConfirmationBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const data = { decidedBy: deciderId(), byException };
    return this.runs.decide(runId, { type: 'ConfirmClassRun', data }, key);
  }

  @Post('postponement')
  @HttpCode(200)
  @ApiOperation({ summary: '개강 연기 (Hold the class run later)' })
  async postpone(
    @Param('runId', ParseUUIDPipe) runId: string,
    @Body() body: PostponementBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const sessions = sessionsOf(runId, body.sessions);
    const rooms = await this.runs.rooms.of(sessions);
    const data = { sessions, rooms, decideAt: this.decideAt(daysOf(sessions).startsOn) };
    return this.runs.decide(runId, { type: 'PostponeClassRun', data }, key);
  }

  @Post('start')
  @HttpCode(200)
  @ApiOperation({ summary: '개강 (Start a class run that was confirmed)' })
  start(@Param('runId', ParseUUIDPipe) runId: string, @IdempotencyKey() key: Idempotency) {
    const policy = policyOn(this.policies, civilDateOf(this.now)).results;
    const data = { policy, at: this.now };
    return this.runs.decide(runId, { type: 'StartClassRun', data }, key);
  }

  @Post('finish')
  @HttpCode(200)
  @ApiOperation({ summary: '종강 (Finish a class run)' })
  finish(@Param('runId', ParseUUIDPipe) runId: string, @IdempotencyKey() key: Idempotency) {
    return this.runs.decide(runId, { type: 'FinishClassRun', data: { at: this.now } }, key);
  }

  private get now(): string {
    return this.policies.clock.now();
  }

  /** When it has to be decided whether a run that starts on a day is held (T-11). */
  private decideAt(startsOn: string): string {
    const { workingDaysBefore } = policyOn(this.policies, civilDateOf(this.now)).decision;
    return startOfDay(addWorkingDays(startsOn, -workingDaysBefore));
  }
}
