import { Streams } from '@academy/event-store';
import { Clock } from '@academy/kernel';
import {
  Allow,
  answer,
  atVersion,
  ExpectedVersion,
  IdempotencyKey,
  NestedList,
  Omittable,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { ArrayMinSize, IsIn, IsInt, IsNumber, Max, Min, ValidateIf } from 'class-validator';
import { assessors, headquarters } from '../../access.js';
import { classRuns } from '../../class-run/class-runs.js';
import { scheduled } from '../../class-run/domain/class-run.js';
import { stated } from '../../stated.js';
import type { AttendanceMark } from '../domain/attendance.js';
import { applied } from '../domain/enrollment.js';
import { enrollments } from '../enrollments.js';
import { VisibleEnrollments } from './visible-enrollments.queries.js';

const marks = [
  'PRESENT',
  'EXCUSED',
  'LATE',
  'EARLY_LEAVE',
  'OUTING',
  'PARTIAL',
  'ABSENT',
  'NOT_HELD',
] as const satisfies readonly AttendanceMark[];

export class MarkBody {
  @ApiProperty({ example: 1, description: 'number of the session in the run' })
  @IsInt()
  @Min(1)
  @Max(1000)
  readonly seq!: number;

  @ApiProperty({ enum: marks, example: 'PRESENT' })
  @IsIn(marks)
  readonly mark!: AttendanceMark;

  @ApiPropertyOptional({ example: 1.5, description: 'with PARTIAL: hours that count' })
  @ValidateIf(
    ({ mark, hoursPresent }: MarkBody) => mark === 'PARTIAL' || hoursPresent !== undefined,
  )
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(0)
  @Max(24)
  readonly hoursPresent?: number;
}

export class CompletionResultBody {
  @NestedList(() => MarkBody, 200)
  @ArrayMinSize(1)
  readonly marks!: MarkBody[];

  @ApiPropertyOptional({ example: 82.5, minimum: 0, maximum: 100 })
  @Omittable()
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(0)
  @Max(100)
  readonly score?: number;
}

@ApiTags('enrollments')
@Controller('training-enrollment/v1/enrollments')
export class CompletionController {
  constructor(
    private readonly streams: Streams,
    private readonly clock: Clock,
    private readonly visible: VisibleEnrollments,
  ) {}

  @Post(':enrollmentId/completion')
  @HttpCode(200)
  @Allow(headquarters, assessors)
  @ApiOperation({ summary: '수료 판정 (Settle the result by attendance and score)' })
  async complete(
    @Param('enrollmentId', ParseUUIDPipe) id: string,
    @Body() { marks: marked, score }: CompletionResultBody,
    @IdempotencyKey() key: Idempotency,
    @ExpectedVersion() expectedVersion: number | undefined,
  ) {
    const { enrollmentId, runId } = await this.visible.findTaught(id);
    const result = { marks: marked.map((mark) => stated(mark)), ...stated({ score }) };
    const at = this.clock.now();
    const options = atVersion(key, expectedVersion);
    const executed = await this.streams.transact(options, async (transaction) => {
      const run = scheduled(await transaction.load(classRuns, runId));
      await transaction.execute(enrollments, enrollmentId, {
        type: 'CompleteEnrollment',
        data: { run, ...result, at },
      });
    });
    const settled = applied((await this.streams.load(enrollments, enrollmentId)).state);
    const status = settled.status === 'completed' ? 'COMPLETED' : 'NOT_COMPLETED';
    const { failedRules = [] } = settled;
    return answer(executed, { body: { enrollmentId, status, failedRules } });
  }
}
