import { Streams } from '@academy/event-store';
import {
  Allow,
  answer,
  deciderId,
  IdempotencyKey,
  IsCivilDate,
  IsCode,
  PolicyBook,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn, Matches } from 'class-validator';
import { campusManagers, campusStaff, headquarters, thePerson } from '../../access.js';
import { eligibilityReviews } from '../eligibility-reviews.js';
import { shown } from './shown-review.js';
import { VisibleReviews } from './visible-reviews.queries.js';

export class AppealBody {
  @ApiProperty({ example: 'document:appeal-1', description: 'the grounds, in the document store' })
  @Matches(/^document:[A-Za-z0-9-]{1,100}$/)
  readonly groundsRef!: string;
}

const outcomes = ['CONFIRMED', 'DENIED'] as const;

export class OverrideBody {
  @ApiProperty({ enum: outcomes, example: 'CONFIRMED' })
  @IsIn(outcomes)
  readonly to!: (typeof outcomes)[number];

  @ApiProperty({ example: 'MOVING_TO_SEOUL' })
  @IsCode()
  readonly reasonCode!: string;

  @ApiProperty({ format: 'date', description: 'the last day of the override' })
  @IsCivilDate()
  readonly expiresOn!: string;
}

@ApiTags('eligibility')
@Controller('registration/v1/eligibility-reviews/:reviewId')
export class AppealController {
  constructor(
    private readonly streams: Streams,
    private readonly policies: PolicyBook,
    private readonly visible: VisibleReviews,
  ) {}

  @Post('appeal')
  @HttpCode(200)
  @Allow(headquarters, campusStaff, thePerson)
  @ApiOperation({ summary: '이의신청 (Appeal against a denial)' })
  async appeal(
    @Param('reviewId', ParseUUIDPipe) reviewId: string,
    @Body() { groundsRef }: AppealBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    await this.visible.find(reviewId);
    const data = { groundsRef, at: this.policies.clock.now() };
    const command = { type: 'AppealEligibility', data } as const;
    const executed = await this.streams.execute(eligibilityReviews, reviewId, command, key);
    return answer(executed, { body: { reviewId } });
  }

  @Post('override')
  @HttpCode(200)
  @Allow(headquarters, campusManagers)
  @ApiOperation({ summary: '자격 결정 변경, 다른 사람이 승인 (Override a decision)' })
  async override(
    @Param('reviewId', ParseUUIDPipe) reviewId: string,
    @Body() { to, reasonCode, expiresOn }: OverrideBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    await this.visible.find(reviewId);
    const at = this.policies.clock.now();
    const data = { to, reasonCode, expiresOn, approverId: deciderId(), at };
    const command = { type: 'OverrideEligibility', data } as const;
    const executed = await this.streams.execute(eligibilityReviews, reviewId, command, key);
    const { state } = await this.streams.load(eligibilityReviews, reviewId);
    return answer(executed, { body: { reviewId, ...shown(state) } });
  }
}
