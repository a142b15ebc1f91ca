import type { EnrollmentRejected } from '@academy/contracts';
import { Streams } from '@academy/event-store';
import {
  Allow,
  answer,
  deciderId,
  IdempotencyKey,
  IsCode,
  NestedList,
  PolicyBook,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import {
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsNumber,
  Max,
  Min,
} from 'class-validator';
import { assessors, headquarters } from '../../access.js';
import { enrollments } from '../enrollments.js';
import { rejectTogether, selectTogether } from '../select-together.js';
import { VisibleEnrollments } from './visible-enrollments.queries.js';

const reasons = [
  ...(['NOT_ELIGIBLE', 'NO_BASIC', 'NO_RECOMMENDATION', 'TIME_CONFLICT'] as const),
  ...(['RESTRICTED', 'NOT_SELECTED', 'LIMIT', 'LATE'] as const),
] satisfies EnrollmentRejected['data']['reasonCodes'];

export class CriterionBody {
  @ApiProperty({ example: 'MOTIVATION' })
  @IsCode()
  readonly code!: string;

  @ApiProperty({ example: 30 })
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(0)
  @Max(100)
  readonly points!: number;
}

export class ScreeningBody {
  @NestedList(() => CriterionBody, 10)
  @ArrayMinSize(1)
  readonly criteria!: CriterionBody[];
}

export class SelectionBody {
  @ApiProperty({ example: 1, description: 'place in the order of those who were chosen' })
  @IsInt()
  @Min(1)
  @Max(10_000)
  readonly rank!: number;
}

export class RejectionBody {
  @ApiProperty({ enum: reasons, isArray: true })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(reasons, { each: true })
  readonly reasonCodes!: EnrollmentRejected['data']['reasonCodes'];
}

@ApiTags('enrollments')
@Controller('training-enrollment/v1/enrollments/:enrollmentId')
@Allow(headquarters, assessors)
export class SelectionController {
  constructor(
    private readonly streams: Streams,
    private readonly policies: PolicyBook,
    private readonly visible: VisibleEnrollments,
  ) {}

  @Post('screening')
  @HttpCode(200)
  @ApiOperation({ summary: '선발 심사 점수 (Judge an applicant by points)' })
  async screen(
    @Param('enrollmentId', ParseUUIDPipe) id: string,
    @Body() { criteria }: ScreeningBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const { enrollmentId } = await this.visible.findTaught(id);
    const judged = criteria.map(({ code, points }) => ({ code, points }));
    const data = { criteria: judged, screenedBy: deciderId() };
    const command = { type: 'ScreenApplicant', data } as const;
    const executed = await this.streams.execute(enrollments, enrollmentId, command, key);
    return answer(executed, { body: { enrollmentId } });
  }

  @Post('selection')
  @HttpCode(200)
  @ApiOperation({ summary: '선발 (Select an applicant, who may confirm then)' })
  async select(
    @Param('enrollmentId', ParseUUIDPipe) id: string,
    @Body() { rank }: SelectionBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const enrollment = await this.visible.findTaught(id);
    const { policies } = this;
    const selection = { rank, at: policies.clock.now(), policies };
    const executed = await selectTogether(this.streams, enrollment, selection, key);
    return answer(executed, { body: { enrollmentId: enrollment.enrollmentId } });
  }

  @Post('rejection')
  @HttpCode(200)
  @ApiOperation({
    summary: '신청 반려, 자리 반납 (Turn an application down; its seat is free again)',
  })
  async reject(
    @Param('enrollmentId', ParseUUIDPipe) id: string,
    @Body() { reasonCodes }: RejectionBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const enrollment = await this.visible.findTaught(id);
    const rejection = { reasonCodes, at: this.policies.clock.now() };
    const executed = await rejectTogether(this.streams, enrollment, rejection, key);
    return answer(executed, { body: { enrollmentId: enrollment.enrollmentId } });
  }
}
