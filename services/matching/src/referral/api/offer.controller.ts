import {
  Allow,
  ExpectedVersion,
  IdempotencyKey,
  IsCivilDate,
  Nested,
  Omittable,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { campusStaff, headquarters, theEmployer, thePerson } from '../../access.js';
import { AgreedWageBody } from '../../placement/api/placement.bodies.js';
import { WithdrawalBody } from './employer-answer.controller.js';
import { ReferralDecisions } from './referral-decisions.js';

export class OfferBody {
  @Nested(() => AgreedWageBody)
  readonly wage!: AgreedWageBody;

  @ApiProperty({ format: 'date', example: '2026-04-01' })
  @IsCivilDate()
  readonly startOn!: string;

  @ApiPropertyOptional({ description: 'with a fixed term' })
  @Omittable()
  @IsInt()
  @Min(1)
  @Max(60)
  readonly contractMonths?: number;
}

@ApiTags('referrals')
@Controller('matching/v1/referrals')
export class OfferController {
  constructor(private readonly decisions: ReferralDecisions) {}

  @Post(':referralId/offer')
  @HttpCode(200)
  @Allow(headquarters, campusStaff, theEmployer)
  @ApiOperation({ summary: '채용 제안 (Offer the job)' })
  extend(
    @Param('referralId', ParseUUIDPipe) referralId: string,
    @Body() body: OfferBody,
    @IdempotencyKey() key: Idempotency,
    @ExpectedVersion() expectedVersion: number | undefined,
  ) {
    return this.decisions.decide({ referralId, key, expectedVersion }, ({ at, rules }) => ({
      type: 'ExtendOffer',
      data: { ...body, policy: rules.jobOffer, at },
    }));
  }

  @Post(':referralId/offer/acceptance')
  @HttpCode(200)
  @Allow(headquarters, campusStaff, thePerson)
  @ApiOperation({ summary: '채용 제안 수락 (Accept the job)' })
  accept(
    @Param('referralId', ParseUUIDPipe) referralId: string,
    @IdempotencyKey() key: Idempotency,
    @ExpectedVersion() expectedVersion: number | undefined,
  ) {
    return this.decisions.decide({ referralId, key, expectedVersion }, ({ at }) => ({
      type: 'AcceptOffer',
      data: { at },
    }));
  }

  @Post(':referralId/offer/refusal')
  @HttpCode(200)
  @Allow(headquarters, campusStaff, thePerson)
  @ApiOperation({ summary: '채용 제안 거절 (Decline the job)' })
  decline(
    @Param('referralId', ParseUUIDPipe) referralId: string,
    @Body() { reasonCode }: WithdrawalBody,
    @IdempotencyKey() key: Idempotency,
    @ExpectedVersion() expectedVersion: number | undefined,
  ) {
    return this.decisions.decide({ referralId, key, expectedVersion }, () => ({
      type: 'DeclineOffer',
      data: { reasonCode },
    }));
  }
}
