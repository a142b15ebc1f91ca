import type { ClassRunCancelled } from '@academy/contracts';
import { civilDateOf, Clock } from '@academy/kernel';
import {
  Allow,
  answer,
  campusScope,
  IdempotencyKey,
  IsCivilDate,
  IsCode,
  IsId,
  IsInstant,
  Omittable,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, Matches } from 'class-validator';
import { headquarters, planners } from '../../access.js';
import { cancelRunTogether, finalizeTogether } from '../../enrollment/settle-run-together.js';
import { stated } from '../../stated.js';
import { ClassRunCards } from '../read-model/class-run-cards.queries.js';
import { PlannedRuns } from './planned-runs.js';

type Reason = ClassRunCancelled['data']['reasonCode'];
const reasons = [
  ...(['UNDER_MINIMUM', 'INSTRUCTOR', 'FACILITY', 'DISASTER', 'BUDGET', 'PROVIDER'] as const),
] satisfies readonly Reason[];

export class RunCancellationBody {
  @ApiProperty({ enum: reasons, example: 'UNDER_MINIMUM' })
  @IsIn(reasons)
  readonly reasonCode!: Reason;
}

export class ReschedulingBody {
  @ApiProperty({ example: '2026-04-12T10:00:00+09:00' })
  @IsInstant()
  readonly startsAt!: string;

  @ApiProperty({ example: '2026-04-12T13:00:00+09:00' })
  @IsInstant()
  readonly endsAt!: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @Omittable()
  @IsId()
  readonly roomId?: string;

  @ApiProperty({ example: 'ROOM_CLOSED' })
  @IsCode()
  readonly reason!: string;
}

export class ReplacementBody {
  @ApiProperty({ example: 'instructor-1' })
  @Matches(/^[A-Za-z0-9:_-]{1,100}$/)
  readonly from!: string;

  @ApiProperty({ example: 'instructor-2' })
  @Matches(/^[A-Za-z0-9:_-]{1,100}$/)
  readonly to!: string;

  @ApiProperty({ format: 'date' })
  @IsCivilDate()
  readonly effectiveFrom!: string;
}

const utc = (instant: string): string => new Date(instant).toISOString();

@ApiTags('class-runs')
@Controller('training-enrollment/v1')
@Allow(headquarters, planners)
export class ClassRunChangesController {
  constructor(
    private readonly runs: PlannedRuns,
    private readonly cards: ClassRunCards,
    private readonly clock: Clock,
  ) {}

  @Get('class-run-decisions')
  @ApiOperation({ summary: '개강 여부를 결정할 강좌 (Class runs that must be decided)' })
  undecided() {
    return this.cards.undecided(campusScope());
  }

  @Get('class-run-disruptions')
  @ApiOperation({
    summary: '장소를 잃은 차시가 있는 강좌 (Class runs with sessions that must be moved)',
  })
  disrupted() {
    return this.cards.disrupted(campusScope());
  }

  @Post('class-runs/:runId/cancellation')
  @HttpCode(200)
  @ApiOperation({
    summary: '폐강, 대상자와 대안 강좌 (Cancel a class run, with what there is instead)',
  })
  async cancel(
    @Param('runId', ParseUUIDPipe) runId: string,
    @Body() { reasonCode }: RunCancellationBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const run = await this.runs.find(runId);
    const at = this.clock.now();
    const alternatives = await this.cards.alternativesTo(run, civilDateOf(at));
    const cancellation = { reasonCode, alternatives, at };
    const executed = await cancelRunTogether(this.runs.streams, runId, cancellation, key);
    return answer(executed, { body: { runId, alternatives } });
  }

  @Post('class-runs/:runId/results')
  @HttpCode(200)
  @ApiOperation({ summary: '수료 결과 확정 (Finalize the results of a finished class run)' })
  async finalize(@Param('runId', ParseUUIDPipe) runId: string, @IdempotencyKey() key: Idempotency) {
    await this.runs.find(runId);
    const executed = await finalizeTogether(this.runs.streams, runId, key);
    return answer(executed, { body: { runId } });
  }

  @Post('class-runs/:runId/sessions/:sessionId/rescheduling')
  @HttpCode(200)
  @ApiOperation({ summary: '차시 변경 (Move one session)' })
  async reschedule(
    @Param('runId', ParseUUIDPipe) runId: string,
    @Param('sessionId', ParseUUIDPipe) sessionId: string,
    @Body() { startsAt, endsAt, roomId, reason }: ReschedulingBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const to = { startsAt: utc(startsAt), endsAt: utc(endsAt) };
    const room = stated({ roomId });
    const data = { sessionId, to, reason, ...room, rooms: await this.runs.rooms.of([room]) };
    return this.runs.decide(runId, { type: 'RescheduleSession', data }, key);
  }

  @Post('class-runs/:runId/instructor-replacement')
  @HttpCode(200)
  @ApiOperation({ summary: '강사 교체 (Have somebody else teach)' })
  replace(
    @Param('runId', ParseUUIDPipe) runId: string,
    @Body() { from, to, effectiveFrom }: ReplacementBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const data = { from, to, effectiveFrom };
    return this.runs.decide(runId, { type: 'ReplaceInstructor', data }, key);
  }
}
