import { Streams, uuidv5 } from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import {
  Allow,
  answer,
  IdempotencyKey,
  IsCivilDate,
  Omittable,
  PolicyBook,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { agencies, campusStaff, headquarters, thePerson } from '../../access.js';
import { VisibleParticipants } from '../../participant/api/visible-participants.queries.js';
import { standingOf } from '../../participant/domain/participant.js';
import { participants } from '../../participant/participants.js';
import { policyOn } from '../../policies.js';
import type { ProgramCode } from '../domain/eligibility-review.js';
import { eligibilityReviews } from '../eligibility-reviews.js';
import type { EligibilityReviewCard } from '../read-model/eligibility-review-card.entity.js';
import { EligibilityReviewCards } from '../read-model/eligibility-review-cards.queries.js';

const programCodes = ['ACADEMY', 'HIRING', 'WORK_EXPERIENCE'] as const satisfies ProgramCode[];

export class OpeningBody {
  @ApiProperty({ enum: programCodes, example: 'WORK_EXPERIENCE' })
  @IsIn(programCodes)
  readonly programCode!: ProgramCode;

  @ApiPropertyOptional({ format: 'date', description: 'the day that counts; default: today' })
  @Omittable()
  @IsCivilDate()
  readonly referenceDate?: string;
}

@ApiTags('eligibility')
@Controller('registration/v1/participants/:participantId/eligibility-reviews')
export class ReviewOpeningController {
  constructor(
    private readonly streams: Streams,
    private readonly policies: PolicyBook,
    private readonly visible: VisibleParticipants,
    private readonly cards: EligibilityReviewCards,
  ) {}

  @Get()
  @Allow(headquarters, agencies, campusStaff, thePerson)
  @ApiOperation({ summary: '자격 심사 목록과 증빙 (The reviews, the latest first, with evidence)' })
  async list(
    @Param('participantId', ParseUUIDPipe) participantId: string,
  ): Promise<readonly EligibilityReviewCard[]> {
    await this.visible.find(participantId);
    return this.cards.of(participantId);
  }

  @Post('opening')
  @Allow(headquarters, agencies, campusStaff, thePerson)
  @ApiOperation({ summary: '자격 심사 신청 (Open a review that waits for evidence)' })
  async open(
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Body() { programCode, referenceDate }: OpeningBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    await this.visible.find(participantId);
    const at = this.policies.clock.now();
    const today = civilDateOf(at);
    const reviewId = uuidv5(key.commandId, 'eligibility-review');
    const executed = await this.streams.transact(key, async (transaction) => {
      const standing = standingOf(await transaction.load(participants, participantId));
      await transaction.execute(eligibilityReviews, reviewId, {
        type: 'OpenEligibilityReview',
        data: {
          ...{ reviewId, participantId, programCode, standing, at },
          referenceDate: referenceDate ?? today,
          policy: policyOn(this.policies, today).eligibility,
        },
      });
    });
    const { state } = await this.streams.load(eligibilityReviews, reviewId);
    const due =
      state.status === 'open'
        ? { evidenceDueOn: state.evidenceDueOn, criteria: state.criteria }
        : {};
    const location = `/registration/v1/eligibility-reviews/${reviewId}`;
    return answer(executed, { location, body: { reviewId, status: state.status, ...due } });
  }
}
