import type { ProgramType } from '@academy/contracts';
import { Streams } from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import {
  Allow,
  answer,
  campusScope,
  IdempotencyKey,
  IsCivilDate,
  IsId,
  Omittable,
  PolicyBook,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { followers, headquarters } from '../../access.js';
import { policyOn } from '../../policies.js';
import { aftercareCases } from '../aftercare-cases.js';
import { Retention, type RetentionRate } from '../read-model/retention.queries.js';
import { RetentionBody, workIn } from './retention.body.js';
import { VisibleCases } from './visible-cases.queries.js';

const programTypes = ['OPEN_HIRE', 'HIRING', 'WORK_EXPERIENCE'] as const;

/** Whose retention is asked for; check-points measured until a day, which is today unless it is said. */
export class RetentionQuery {
  @ApiPropertyOptional({ enum: programTypes })
  @Omittable()
  @IsIn(programTypes)
  readonly programType?: ProgramType;

  @ApiPropertyOptional({ format: 'uuid' })
  @Omittable()
  @IsId()
  readonly campusId?: string;

  @ApiPropertyOptional({ format: 'date' })
  @Omittable()
  @IsCivilDate()
  readonly measuredUntil?: string;
}

@ApiTags('retention')
@Controller('aftercare/v1')
export class RetentionController {
  constructor(
    private readonly streams: Streams,
    private readonly policies: PolicyBook,
    private readonly visible: VisibleCases,
    private readonly retention: Retention,
  ) {}

  /** Stronger or later evidence revises what was known; nothing is edited (AFT-6). */
  @Post('cases/:aftercareId/retention-verifications')
  @Allow(headquarters, followers)
  @ApiOperation({ summary: '고용유지 확인 (Verify retention at a check-point)' })
  async verify(
    @Param('aftercareId', ParseUUIDPipe) id: string,
    @Body() { spells, work, ...evidence }: RetentionBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const { aftercareId } = await this.visible.find(id);
    const at = this.policies.clock.now();
    const policy = policyOn(this.policies, civilDateOf(at)).retention;
    const executed = await this.streams.execute(
      aftercareCases,
      aftercareId,
      {
        type: 'VerifyRetention',
        data: {
          ...{ ...evidence, spells: spells ?? null, policy, at },
          ...(work === undefined ? {} : { work: workIn(work) }),
        },
      },
      key,
    );
    return answer(executed, { body: { aftercareId, code: evidence.code } });
  }

  /** What nobody knows is shown beside the rate and lowers the coverage (AFT-5); what people say themselves is apart (AFT-4). */
  @Get('retention')
  @Allow(headquarters, followers)
  @ApiOperation({ summary: '점검 시점별 고용유지율 (Retention by check-point, with its coverage)' })
  async rates(@Query() asked: RetentionQuery): Promise<readonly RetentionRate[]> {
    const today = civilDateOf(this.policies.clock.now());
    return this.retention.rates(campusScope(), { measuredUntil: today, ...asked });
  }
}
