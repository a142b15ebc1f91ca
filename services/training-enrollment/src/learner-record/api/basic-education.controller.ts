import type { BasicEducationCompleted } from '@academy/contracts';
import { Streams } from '@academy/event-store';
import { civilDateOf, Clock } from '@academy/kernel';
import {
  Allow,
  answer,
  atVersion,
  ExpectedVersion,
  IdempotencyKey,
  IsId,
  Nested,
  PolicyBook,
  ProblemError,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { assessors, headquarters } from '../../access.js';
import { VisibleEnrollments } from '../../enrollment/api/visible-enrollments.queries.js';
import { completedOn } from '../../enrollment/domain/enrollment.js';
import { enrollments } from '../../enrollment/enrollments.js';
import { policyOn } from '../../policies.js';
import { learnerRecords } from '../learner-records.js';

type Check = BasicEducationCompleted['data']['checks']['will'];
const found = ['CONFIRMED', 'NEEDS_SUPPORT'] as const satisfies readonly Check[];

export class ChecksBody {
  @ApiProperty({ enum: found, example: 'CONFIRMED', description: '소통 (communication)' })
  @IsIn(found)
  readonly communication!: Check;

  @ApiProperty({ enum: found, example: 'NEEDS_SUPPORT', description: '적응 (adaptation)' })
  @IsIn(found)
  readonly adaptation!: Check;

  @ApiProperty({ enum: found, example: 'CONFIRMED', description: '의지 (will)' })
  @IsIn(found)
  readonly will!: Check;
}

export class BasicEducationBody {
  @ApiProperty({ format: 'uuid', description: 'the completed enrolment of basic education' })
  @IsId()
  readonly enrollmentId!: string;

  @Nested(() => ChecksBody)
  readonly checks!: ChecksBody;
}

@ApiTags('learners')
@Controller('training-enrollment/v1/learners')
export class BasicEducationController {
  constructor(
    private readonly streams: Streams,
    private readonly clock: Clock,
    private readonly visible: VisibleEnrollments,
    private readonly policies: PolicyBook,
  ) {}

  /** The record follows the enrolment of this moment; the day of completion is the last day of that class. */
  @Post(':participantId/basic-education')
  @HttpCode(200)
  @Allow(headquarters, assessors)
  @ApiOperation({ summary: '기초교육 수료 (Open the other classes by completed basic education)' })
  async complete(
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Body() { enrollmentId, checks }: BasicEducationBody,
    @IdempotencyKey() key: Idempotency,
    @ExpectedVersion() expectedVersion: number | undefined,
  ) {
    const enrollment = await this.visible.findTaught(enrollmentId);
    if (enrollment.participantId !== participantId) throw new ProblemError('NotFound');
    const policy = policyOn(this.policies, civilDateOf(this.clock.now())).basicEducation;
    const options = atVersion(key, expectedVersion);
    const executed = await this.streams.transact(options, async (transaction) => {
      const day = completedOn(await transaction.load(enrollments, enrollmentId));
      await transaction.execute(learnerRecords, participantId, {
        type: 'CompleteBasicEducation',
        data: { participantId, enrollmentId, completedOn: day, checks: { ...checks }, policy },
      });
    });
    const { state } = await this.streams.load(learnerRecords, participantId);
    const validUntil = state.basicEducation?.validUntil;
    return answer(executed, { body: { participantId, validUntil } });
  }
}
