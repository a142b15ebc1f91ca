import type { EnrollmentDismissed } from '@academy/contracts';
import { Streams } from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import {
  Allow,
  answer,
  deciderId,
  IdempotencyKey,
  IsId,
  Omittable,
  PolicyBook,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsNumber, Max, Min } from 'class-validator';
import { approvers, assessors, campusStaff, headquarters, thePerson } from '../../access.js';
import { classRuns } from '../../class-run/class-runs.js';
import { scheduled } from '../../class-run/domain/class-run.js';
import { VisibleEnrollments } from '../../enrollment/api/visible-enrollments.queries.js';
import { enrollments } from '../../enrollment/enrollments.js';
import { policyOn } from '../../policies.js';
import { stated } from '../../stated.js';
import { marksOf, sheetsOf, sheetsWithin, standingOf } from '../attendance-of.js';

const grounds = [
  'ABSENCE',
  'SUBSTITUTE_ATTENDANCE',
  'CONDUCT',
] as const satisfies readonly EnrollmentDismissed['data']['reasonCode'][];

export class SettlementBody {
  @ApiPropertyOptional({ example: 82.5, minimum: 0, maximum: 100 })
  @Omittable()
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(0)
  @Max(100)
  readonly score?: number;
}

export class DismissalBody {
  @ApiProperty({ enum: grounds, example: 'ABSENCE' })
  @IsIn(grounds)
  readonly reasonCode!: EnrollmentDismissed['data']['reasonCode'];

  @ApiPropertyOptional({ format: 'uuid', description: 'with SUBSTITUTE_ATTENDANCE' })
  @Omittable()
  @IsId()
  readonly evidenceRef?: string;
}

@ApiTags('attendance')
@Controller('training-enrollment/v1/enrollments/:enrollmentId')
export class AttendanceResultController {
  constructor(
    private readonly streams: Streams,
    private readonly policies: PolicyBook,
    private readonly visible: VisibleEnrollments,
  ) {}

  @Get('attendance')
  @Allow(headquarters, campusStaff, assessors, thePerson)
  @ApiOperation({ summary: '출석률, 현재와 가능한 최대 (Attendance so far and at best)' })
  async attendance(@Param('enrollmentId', ParseUUIDPipe) id: string) {
    const { enrollmentId, runId } = await this.visible.find(id);
    const run = scheduled((await this.streams.load(classRuns, runId)).state);
    const marks = marksOf(run, await sheetsOf(this.streams, run), enrollmentId);
    const threshold = run.completionPolicy.minAttendanceRate;
    return { enrollmentId, marks, ...standingOf(run, marks), threshold };
  }

  @Post('attendance-result')
  @HttpCode(200)
  @Allow(headquarters, assessors)
  @ApiOperation({ summary: '출석부에 따른 수료 판정 (Settle the result by the attendance sheets)' })
  async settle(
    @Param('enrollmentId', ParseUUIDPipe) id: string,
    @Body() { score }: SettlementBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const { enrollmentId, runId } = await this.visible.findTaught(id);
    const at = this.policies.clock.now();
    const executed = await this.streams.transact(key, async (transaction) => {
      const run = scheduled(await transaction.load(classRuns, runId));
      const marks = marksOf(run, await sheetsWithin(transaction, run), enrollmentId);
      await transaction.execute(enrollments, enrollmentId, {
        type: 'CompleteEnrollment',
        data: { run, marks, ...stated({ score }), at },
      });
    });
    return answer(executed, { body: { enrollmentId } });
  }

  @Post('dismissal')
  @HttpCode(200)
  @Allow(headquarters, approvers)
  @ApiOperation({ summary: '제적 (Dismiss a learner; the person may appeal)' })
  async dismiss(
    @Param('enrollmentId', ParseUUIDPipe) id: string,
    @Body() { reasonCode, evidenceRef }: DismissalBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const { enrollmentId, runId } = await this.visible.findTaught(id);
    const [at, decidedBy] = [this.policies.clock.now(), deciderId()];
    const policy = policyOn(this.policies, civilDateOf(at)).dismissal;
    const executed = await this.streams.transact(key, async (transaction) => {
      const run = scheduled(await transaction.load(classRuns, runId));
      const marks = marksOf(run, await sheetsWithin(transaction, run), enrollmentId);
      const bestPossible = standingOf(run, marks).bestPossibleRate;
      const attendance = { bestPossible, threshold: run.completionPolicy.minAttendanceRate };
      const ground = { reasonCode, ...stated({ evidenceRef }) };
      await transaction.execute(enrollments, enrollmentId, {
        type: 'DismissLearner',
        data: { ...ground, decidedBy, attendance, policy, at },
      });
    });
    return answer(executed, { body: { enrollmentId } });
  }
}
