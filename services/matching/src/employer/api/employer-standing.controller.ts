import type { EmployerFault } from '@academy/contracts';
import { Streams } from '@academy/event-store';
import { Clock } from '@academy/kernel';
import {
  Allow,
  answer,
  atVersion,
  deciderId,
  ExpectedVersion,
  IdempotencyKey,
  IsCivilDate,
  IsCode,
  Omittable,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn } from 'class-validator';
import { employerStaff, headquarters } from '../../access.js';
import { known } from '../../known.js';
import type { EmployerCommand } from '../domain/employer.decider.js';
import { employers } from '../employers.js';

const faults: readonly EmployerFault[] = [
  ...(['WAGE_ARREARS', 'DEBT_RATIO', 'NAMED_LIST', 'NOT_INSURED'] as const),
  ...(['FALSE_AD', 'DISCRIMINATION', 'ISSUE_UNRESOLVED', 'SUBSIDY_FRAUD'] as const),
];

export class FaultsBody {
  @ApiProperty({ enum: faults, isArray: true, example: ['FALSE_AD'] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(faults.length)
  @ArrayUnique()
  @IsIn(faults, { each: true })
  readonly reasonCodes!: EmployerFault[];
}

export class SuspensionBody extends FaultsBody {
  @ApiPropertyOptional({ format: 'date', description: 'when it is to be looked at again' })
  @Omittable()
  @IsCivilDate()
  readonly until?: string;
}

export class ReinstatementBody {
  @ApiProperty({ example: 'ISSUE_RESOLVED' })
  @IsCode()
  readonly reason!: string;
}

@ApiTags('employers')
@Controller('matching/v1/employers')
export class EmployerStandingController {
  constructor(
    private readonly streams: Streams,
    private readonly clock: Clock,
  ) {}

  @Post(':employerId/rejection')
  @HttpCode(200)
  @Allow(headquarters, employerStaff)
  @ApiOperation({ summary: '기업 참여 거절 (Turn an application down)' })
  reject(
    @Param('employerId', ParseUUIDPipe) employerId: string,
    @Body() { reasonCodes }: FaultsBody,
    @IdempotencyKey() key: Idempotency,
    @ExpectedVersion() expectedVersion: number | undefined,
  ) {
    const command = { type: 'RejectEmployer', data: { employerId, reasonCodes } } as const;
    return this.decide(command, atVersion(key, expectedVersion));
  }

  /** Its orders rest from now on, and what it has not answered is withdrawn (MAT-1). */
  @Post(':employerId/suspension')
  @HttpCode(200)
  @Allow(headquarters, employerStaff)
  @ApiOperation({ summary: '기업 참여 중지 (Suspend an employer)' })
  suspend(
    @Param('employerId', ParseUUIDPipe) employerId: string,
    @Body() body: SuspensionBody,
    @IdempotencyKey() key: Idempotency,
    @ExpectedVersion() expectedVersion: number | undefined,
  ) {
    const command = { type: 'SuspendEmployer', data: { employerId, ...body } } as const;
    return this.decide(command, atVersion(key, expectedVersion));
  }

  @Post(':employerId/reinstatement')
  @HttpCode(200)
  @Allow(headquarters)
  @ApiOperation({ summary: '기업 참여 재개 (Reinstate an employer)' })
  reinstate(
    @Param('employerId', ParseUUIDPipe) employerId: string,
    @Body() { reason }: ReinstatementBody,
    @IdempotencyKey() key: Idempotency,
    @ExpectedVersion() expectedVersion: number | undefined,
  ) {
    const command = { type: 'ReinstateEmployer', data: { employerId, reason } } as const;
    return this.decide(command, atVersion(key, expectedVersion));
  }

  /** Somebody looked into what was reported about the workplace; people are referred to it again. */
  @Post(':employerId/referral-resumption')
  @HttpCode(200)
  @Allow(headquarters, employerStaff)
  @ApiOperation({ summary: '기업 알선 재개 (Refer people to an employer again)' })
  resumeReferrals(
    @Param('employerId', ParseUUIDPipe) employerId: string,
    @Body() { reason }: ReinstatementBody,
    @IdempotencyKey() key: Idempotency,
    @ExpectedVersion() expectedVersion: number | undefined,
  ) {
    const data = { employerId, reason, resumedBy: deciderId(), at: this.clock.now() };
    return this.decide({ type: 'ResumeReferrals', data }, atVersion(key, expectedVersion));
  }

  private async decide(
    command: Extract<EmployerCommand, { data: { employerId: string; bizNoHash?: never } }>,
    options: Idempotency,
  ) {
    const { employerId } = command.data;
    known((await this.streams.load(employers, employerId)).state);
    const executed = await this.streams.execute(employers, employerId, command, options);
    return answer(executed, { body: { employerId } });
  }
}
