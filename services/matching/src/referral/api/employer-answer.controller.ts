import type { EmployerReason, EmployerResponded } from '@academy/contracts';
import {
  Allow,
  ExpectedVersion,
  IdempotencyKey,
  IsCode,
  Omittable,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, Matches } from 'class-validator';
import { campusStaff, headquarters, theEmployer, thePerson } from '../../access.js';
import { actingParty, ReferralDecisions } from './referral-decisions.js';

type Result = EmployerResponded['data']['result'];
const results = ['INTERVIEW', 'HOLD', 'REJECT', 'HIRE'] as const satisfies readonly Result[];
export const employerReasons: readonly EmployerReason[] = [
  ...(['SKILL', 'EXPERIENCE', 'CONDITIONS'] as const),
  ...(['FILLED', 'NO_SHOW', 'OTHER'] as const),
];

export class EmployerAnswerBody {
  @ApiProperty({ enum: results, example: 'INTERVIEW' })
  @IsIn(results)
  readonly result!: Result;

  @ApiPropertyOptional({ enum: employerReasons, description: 'with REJECT' })
  @Omittable()
  @IsIn(employerReasons)
  readonly reasonCode?: EmployerReason;

  @ApiPropertyOptional({ example: 'document:answer-1' })
  @Omittable()
  @Matches(/^document:[A-Za-z0-9-]{1,100}$/)
  readonly feedbackRef?: string;
}

export class WithdrawalBody {
  @ApiProperty({ example: 'OTHER_PLANS' })
  @IsCode()
  readonly reasonCode!: string;
}

@ApiTags('referrals')
@Controller('matching/v1/referrals')
export class EmployerAnswerController {
  constructor(private readonly decisions: ReferralDecisions) {}

  @Post(':referralId/viewing')
  @HttpCode(200)
  @Allow(headquarters, campusStaff, theEmployer)
  @ApiOperation({ summary: '알선 열람 (Record that the employer looked)' })
  view(
    @Param('referralId', ParseUUIDPipe) referralId: string,
    @IdempotencyKey() key: Idempotency,
    @ExpectedVersion() expectedVersion: number | undefined,
  ) {
    return this.decisions.decide({ referralId, key, expectedVersion }, ({ at }) => ({
      type: 'ViewReferral',
      data: { at },
    }));
  }

  @Post(':referralId/response')
  @HttpCode(200)
  @Allow(headquarters, campusStaff, theEmployer)
  @ApiOperation({ summary: '구인기업 회신 (Answer as the employer)' })
  respond(
    @Param('referralId', ParseUUIDPipe) referralId: string,
    @Body() body: EmployerAnswerBody,
    @IdempotencyKey() key: Idempotency,
    @ExpectedVersion() expectedVersion: number | undefined,
  ) {
    return this.decisions.decide({ referralId, key, expectedVersion }, ({ at, rules }) => ({
      type: 'RespondToReferral',
      data: { ...body, policy: rules.decision, at },
    }));
  }

  @Post(':referralId/withdrawal')
  @HttpCode(200)
  @Allow(headquarters, campusStaff, thePerson, theEmployer)
  @ApiOperation({ summary: '알선 철회 (Withdraw a referral)' })
  withdraw(
    @Param('referralId', ParseUUIDPipe) referralId: string,
    @Body() { reasonCode }: WithdrawalBody,
    @IdempotencyKey() key: Idempotency,
    @ExpectedVersion() expectedVersion: number | undefined,
  ) {
    return this.decisions.decide({ referralId, key, expectedVersion }, () => ({
      type: 'WithdrawReferral',
      data: { by: actingParty(), reasonCode },
    }));
  }
}
