import { Streams, uuidv5 } from '@academy/event-store';
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
import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsOptional, Matches } from 'class-validator';
import { agencies, campusStaff, headquarters } from '../../access.js';
import { standingOf } from '../../participant/domain/participant.js';
import { participants } from '../../participant/participants.js';
import { policyOn } from '../../policies.js';
import type { ReviewEligibility } from '../domain/review-eligibility.js';
import { eligibilityReviews } from '../eligibility-reviews.js';
import { EligibilityFacts } from './eligibility-facts.queries.js';
import { shown } from './shown-review.js';

const programCodes = ['ACADEMY'] as const;

export class ReviewBody {
  @ApiProperty({ enum: programCodes, example: 'ACADEMY' })
  @IsIn(programCodes)
  readonly programCode!: 'ACADEMY';

  @ApiPropertyOptional({ format: 'date', description: 'the day that counts; default: today' })
  @IsOptional()
  @IsCivilDate()
  readonly referenceDate?: string;

  @ApiPropertyOptional({ isArray: true, example: ['LOW_INCOME'] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @Matches(/^[A-Z][A-Z0-9_]{0,63}$/, { each: true })
  readonly priorityGroups?: readonly string[];
}

@ApiTags('eligibility')
@Controller('registration/v1/participants')
export class EligibilityReviewController {
  constructor(
    private readonly streams: Streams,
    private readonly facts: EligibilityFacts,
    private readonly policies: PolicyBook,
  ) {}

  @Post(':participantId/eligibility-reviews')
  @Allow(headquarters, agencies, campusStaff)
  @ApiOperation({ summary: '자격 심사 (Decide about eligibility)' })
  async review(
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Body() { programCode, referenceDate, priorityGroups = [] }: ReviewBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const at = this.policies.clock.now();
    const today = civilDateOf(at);
    const on = referenceDate ?? today;
    const reviewId = uuidv5(key.commandId, 'eligibility-review');
    const decidedBy = deciderId();
    const facts = await this.facts.of(participantId, on);
    const policy = policyOn(this.policies, today).eligibility;
    const executed = await this.streams.transact(key, async (transaction) => {
      const standing = standingOf(await transaction.load(participants, participantId));
      const review: ReviewEligibility = {
        type: 'ReviewEligibility',
        data: {
          reviewId,
          participantId,
          programCode,
          standing,
          referenceDate: on,
          ...facts,
          priorityGroups,
          evidenceIds: {
            AGE: uuidv5(reviewId, 'AGE'),
            RESIDENCE: uuidv5(reviewId, 'RESIDENCE'),
            WILL_TO_WORK: uuidv5(reviewId, 'WILL_TO_WORK'),
          },
          decidedBy,
          policy,
          at,
        },
      };
      await transaction.execute(eligibilityReviews, reviewId, review);
    });
    const { state } = await this.streams.load(eligibilityReviews, reviewId);
    return answer(executed, { body: { reviewId, ...shown(state) } });
  }
}
