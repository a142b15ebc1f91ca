import { Streams } from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import {
  Allow,
  answer,
  deciderId,
  IdempotencyKey,
  IsCode,
  Omittable,
  PolicyBook,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray } from 'class-validator';
import { campusStaff, headquarters } from '../../access.js';
import { coEnrollments } from '../../co-enrollment/co-enrollments.js';
import { othersOn } from '../../co-enrollment/domain/co-enrollment.js';
import { policyOn } from '../../policies.js';
import type { Snapshot } from '../domain/decide-eligibility.js';
import type { KnownReview } from '../domain/eligibility-review.js';
import { eligibilityReviews } from '../eligibility-reviews.js';
import { EligibilityFacts } from './eligibility-facts.queries.js';
import { shown } from './shown-review.js';
import { VisibleReviews } from './visible-reviews.queries.js';

export class ConfirmationBody {
  @ApiPropertyOptional({ isArray: true, example: ['LOW_INCOME'] })
  @Omittable()
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsCode({ each: true })
  readonly priorityGroups?: readonly string[];
}

@ApiTags('eligibility')
@Controller('registration/v1/eligibility-reviews/:reviewId')
export class DecisionController {
  constructor(
    private readonly streams: Streams,
    private readonly policies: PolicyBook,
    private readonly visible: VisibleReviews,
    private readonly facts: EligibilityFacts,
  ) {}

  @Post('confirmation')
  @HttpCode(200)
  @Allow(headquarters, campusStaff)
  @ApiOperation({ summary: '자격 인정, 증빙에 따라 (Confirm on the evidence)' })
  async confirm(
    @Param('reviewId', ParseUUIDPipe) reviewId: string,
    @Body() { priorityGroups = [] }: ConfirmationBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const review = await this.visible.find(reviewId);
    return this.decide(review, key, await this.snapshotOf(review, priorityGroups));
  }

  @Post('denial')
  @HttpCode(200)
  @Allow(headquarters, campusStaff)
  @ApiOperation({ summary: '자격 불인정, 증빙에 따라 (Deny on the evidence)' })
  async deny(
    @Param('reviewId', ParseUUIDPipe) reviewId: string,
    @IdempotencyKey() key: Idempotency,
  ) {
    return this.decide(await this.visible.find(reviewId), key);
  }

  private async snapshotOf(
    { participantId, referenceDate }: KnownReview,
    priorityGroups: readonly string[],
  ): Promise<Snapshot> {
    const facts = await this.facts.of(participantId, referenceDate);
    const { ageFrom, ageTo } = policyOn(this.policies, referenceDate).eligibility;
    return {
      ageBand: facts.ageBand,
      ageRulePassed: facts.fullAge >= ageFrom && facts.fullAge <= ageTo,
      district: facts.residenceDistrict,
      employmentStatus: facts.employmentStatus,
      priorityGroups: [...priorityGroups],
    };
  }

  private async decide(
    { reviewId, participantId, programCode }: KnownReview,
    key: Idempotency,
    snapshot?: Snapshot,
  ) {
    const at = this.policies.clock.now();
    const today = civilDateOf(at);
    const { eligibility: policy, coEnrollmentBars } = policyOn(this.policies, today);
    const decidedBy = deciderId();
    const executed = await this.streams.transact(key, async (transaction) => {
      const others = await transaction.load(coEnrollments, participantId);
      const barred =
        coEnrollmentBars.includes(programCode) && othersOn(others, today, 'BLOCK').length > 0;
      const deciding = { decidedBy, barred, policy, at };
      await transaction.execute(
        eligibilityReviews,
        reviewId,
        snapshot
          ? { type: 'ConfirmEligibility', data: { ...deciding, snapshot } }
          : { type: 'DenyEligibility', data: deciding },
      );
    });
    const { state } = await this.streams.load(eligibilityReviews, reviewId);
    const { state: others } = await this.streams.load(coEnrollments, participantId);
    const warnings = [
      ...othersOn(others, today, 'WARN'),
      ...othersOn(others, today, 'COORDINATE'),
    ].map(({ otherProgramCode, agencyCode, effect }) => ({ otherProgramCode, agencyCode, effect }));
    return answer(executed, { body: { reviewId, ...shown(state), warnings } });
  }
}
