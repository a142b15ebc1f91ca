import type { EmployerVerified } from '@academy/contracts';
import { Streams, uuidv5 } from '@academy/event-store';
import { civilDateOf, Clock } from '@academy/kernel';
import {
  Allow,
  answer,
  atVersion,
  ExpectedVersion,
  IdempotencyKey,
  IsCivilDate,
  IsCode,
  NestedList,
  PolicyBook,
  type Idempotency,
} from '@academy/platform';
import { BlindIndexer } from '@academy/privacy';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { ArrayMinSize, IsBoolean, IsIn, IsInt, Matches, Max, Min } from 'class-validator';
import { agencies, employerStaff, headquarters } from '../../access.js';
import { known } from '../../known.js';
import { policyOn } from '../../policies.js';
import { employers } from '../employers.js';
import { tellApplied } from './tell-applied.js';

type Result = EmployerVerified['data']['checks'][number]['result'];
const results = ['PASSED', 'FAILED'] as const satisfies readonly Result[];
const MOST_CHECKS = 20;
/** Ten digits, usually written 123-45-67890. */
const BUSINESS_NUMBER = /^\d{3}-?\d{2}-?\d{5}$/;

export class EmployerBody {
  @ApiProperty({ example: '000-12-34567', description: '사업자등록번호; only its hash is kept' })
  @Matches(BUSINESS_NUMBER)
  readonly businessNumber!: string;

  @ApiProperty({ example: 42 })
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  readonly sizeRegularWorkers!: number;

  @ApiProperty({ example: 'N74100', description: 'KSIC' })
  @Matches(/^[A-U](\d{2,5})?$/)
  readonly industryCode!: string;

  @ApiProperty({ example: '11440', description: 'district of the workplace, or OUTSIDE' })
  @Matches(/^(\d{5}|OUTSIDE)$/)
  readonly district!: string;

  @ApiProperty({ example: true, description: 'all four social insurances' })
  @IsBoolean()
  readonly insured4!: boolean;

  @ApiProperty({ example: false })
  @IsBoolean()
  readonly publicBody!: boolean;
}

export class CheckBody {
  @ApiProperty({ example: 'BUSINESS_STATUS' })
  @IsCode()
  readonly kind!: string;

  @ApiProperty({ enum: results, example: 'PASSED' })
  @IsIn(results)
  readonly result!: Result;

  @ApiProperty({ example: 'TAX_SERVICE' })
  @IsCode()
  readonly source!: string;

  @ApiProperty({ format: 'date', example: '2026-03-03' })
  @IsCivilDate()
  readonly checkedOn!: string;
}

export class VerificationBody {
  @NestedList(() => CheckBody, MOST_CHECKS)
  @ArrayMinSize(1)
  readonly checks!: readonly CheckBody[];
}

@ApiTags('employers')
@Controller('matching/v1/employers')
export class EmployerController {
  constructor(
    private readonly streams: Streams,
    private readonly clock: Clock,
    private readonly blindIndexer: BlindIndexer,
    private readonly policies: PolicyBook,
  ) {}

  @Post()
  @Allow(headquarters, employerStaff, agencies)
  @ApiOperation({ summary: '기업 참여 신청 (Apply as an employer)' })
  async apply(
    @Body() { businessNumber, ...employer }: EmployerBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const employerId = uuidv5(key.commandId, 'employer');
    const bizNoHash = this.blindIndexer.index('BUSINESS_NUMBER', businessNumber);
    const executed = await this.streams
      .execute(
        employers,
        employerId,
        { type: 'ApplyAsEmployer', data: { employerId, bizNoHash, ...employer } },
        key,
      )
      .catch(tellApplied);
    const location = `/matching/v1/employers/${employerId}`;
    return answer(executed, { location, body: { employerId } });
  }

  @Post(':employerId/verification')
  @HttpCode(200)
  @Allow(headquarters, employerStaff)
  @ApiOperation({ summary: '기업 확인 (Verify an employer)' })
  async verify(
    @Param('employerId', ParseUUIDPipe) employerId: string,
    @Body() { checks }: VerificationBody,
    @IdempotencyKey() key: Idempotency,
    @ExpectedVersion() expectedVersion: number | undefined,
  ) {
    known((await this.streams.load(employers, employerId)).state);
    const at = this.clock.now();
    const policy = policyOn(this.policies, civilDateOf(at)).verification;
    const executed = await this.streams.execute(
      employers,
      employerId,
      { type: 'VerifyEmployer', data: { employerId, checks, policy, at } },
      atVersion(key, expectedVersion),
    );
    return answer(executed, { body: { employerId } });
  }
}
