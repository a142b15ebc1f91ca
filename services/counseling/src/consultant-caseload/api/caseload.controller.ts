import { Streams } from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import {
  Allow,
  answer,
  deciderId,
  IdempotencyKey,
  IsCivilDate,
  PolicyBook,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsInt, Matches, Max, Min } from 'class-validator';
import { headquarters } from '../../access.js';
import { policyOn } from '../../policies.js';
import { consultantCaseloads } from '../consultant-caseloads.js';

class CapBody {
  @ApiProperty({ example: 70 })
  @IsInt()
  @Min(1)
  @Max(500)
  readonly to!: number;

  @ApiProperty({ format: 'date' })
  @IsCivilDate()
  readonly effectiveOn!: string;

  @ApiProperty({ format: 'date', description: 'the last day on which it holds' })
  @IsCivilDate()
  readonly expiresOn!: string;
}

class ConsultantParam {
  @Matches(/^[A-Za-z0-9:_-]{1,100}$/)
  readonly consultantId!: string;
}

@ApiTags('caseloads')
@Controller('counseling/v1/caseloads')
export class CaseloadController {
  constructor(
    private readonly streams: Streams,
    private readonly policies: PolicyBook,
  ) {}

  /** A caseload belongs to no campus that counselling knows of, so any campus manager may answer for it. */
  @Post(':consultantId/cap')
  @HttpCode(200)
  @Allow(headquarters, { roles: ['CAMPUS_MANAGER'] })
  @ApiOperation({ summary: '담당 건수 한도 변경 (Let a consultant have another number of cases)' })
  async change(
    @Param() { consultantId }: ConsultantParam,
    @Body() body: CapBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const policy = policyOn(this.policies, civilDateOf(this.policies.clock.now())).caseload;
    const executed = await this.streams.execute(
      consultantCaseloads,
      consultantId,
      {
        type: 'ChangeCaseloadCap',
        data: { consultantId, ...body, approverId: deciderId(), policy },
      },
      key,
    );
    return answer(executed, { body: { consultantId, ...body } });
  }
}
