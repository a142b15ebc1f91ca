import type { ReadinessLevel } from '@academy/contracts';
import { Streams, uuidv5 } from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import {
  Allow,
  answer,
  atVersion,
  deciderId,
  ExpectedVersion,
  IdempotencyKey,
  IsId,
  Omittable,
  PolicyBook,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, Matches } from 'class-validator';
import { consultants, headquarters } from '../../access.js';
import { policyOn } from '../../policies.js';
import { confirmTogether } from '../confirm-together.js';
import { counselingCases } from '../counseling-cases.js';
import { VisibleCases } from './visible-cases.queries.js';

const levels = [
  'R1_EXPLORING',
  'R2_NEAR_READY',
  'R3_TRANSITION',
  'R4_JOB_READY',
] as const satisfies readonly ReadinessLevel[];

export class ReadinessBody {
  @ApiPropertyOptional({ format: 'uuid', description: 'the assessment that it rests on' })
  @Omittable()
  @IsId()
  readonly assessmentId?: string;

  @ApiProperty({ enum: levels, example: 'R3_TRANSITION' })
  @IsIn(levels)
  readonly level!: ReadinessLevel;

  @ApiProperty({
    example: true,
    description:
      'whether the proposal said the same; of an assessment that is named, this is looked up',
  })
  @IsBoolean()
  readonly agreesWithProposal!: boolean;

  @ApiPropertyOptional({ example: 'RECENT_EXPERIENCE', description: 'why, if it did not' })
  @IsOptional()
  @Matches(/^[A-Z][A-Z0-9_]{0,63}$/)
  readonly overrideReasonCode?: string;

  @ApiProperty({ example: true })
  @IsBoolean()
  readonly participantAgrees!: boolean;
}

@ApiTags('cases')
@Controller('counseling/v1/cases')
export class ReadinessController {
  constructor(
    private readonly streams: Streams,
    private readonly visible: VisibleCases,
    private readonly policies: PolicyBook,
  ) {}

  @Post(':caseId/readiness')
  @HttpCode(200)
  @Allow(headquarters, consultants)
  @ApiOperation({ summary: '준비 수준 확정 (Confirm how ready the person is)' })
  async confirm(
    @Param('caseId', ParseUUIDPipe) id: string,
    @Body() { assessmentId: named, overrideReasonCode, ...decision }: ReadinessBody,
    @IdempotencyKey() key: Idempotency,
    @ExpectedVersion() expectedVersion: number | undefined,
  ) {
    const { caseId } = await this.visible.find(id);
    const assessmentId = named ?? uuidv5(key.commandId, 'assessment');
    const at = this.policies.clock.now();
    const data = {
      ...{ assessmentId, caseId, ...decision, decidedBy: deciderId() },
      ...(overrideReasonCode === undefined ? {} : { overrideReasonCode }),
      ...{ policy: policyOn(this.policies, civilDateOf(at)).readiness, at },
    };
    const options = atVersion(key, expectedVersion);
    const executed =
      named === undefined
        ? await this.streams.execute(
            counselingCases,
            caseId,
            { type: 'ConfirmReadiness', data },
            options,
          )
        : await confirmTogether(this.streams, data, options);
    return answer(executed, { body: { caseId, assessmentId } });
  }
}
