import type { DuplicateResolved } from '@academy/contracts';
import { Streams, uuidv5 } from '@academy/event-store';
import { civilDateOf, Clock, daysBetween } from '@academy/kernel';
import type { Idempotency } from '@academy/platform';
import {
  Allow,
  answer,
  deciderId,
  IdempotencyKey,
  IsCode,
  IsId,
  Omittable,
} from '@academy/platform';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { campusManagers, campusStaff, headquarters } from '../../access.js';
import { VisibleParticipants } from '../../participant/api/visible-participants.queries.js';
import { knownReview } from '../domain/duplicate-review.js';
import { duplicateReviews } from '../duplicate-reviews.js';
import type { DuplicateReviewCard } from '../read-model/duplicate-review-card.entity.js';
import { DuplicateReviewCards } from '../read-model/duplicate-review-cards.queries.js';
import { resolveTogether, suspectTogether } from '../resolve-together.js';

const MOST = 200;
const statuses = ['OPEN', 'SAME', 'DIFFERENT', 'MERGED'] as const;
const decisions = ['SAME', 'DIFFERENT'] as const;

export class SuspicionBody {
  @ApiProperty({ format: 'uuid', description: 'the account that was there first' })
  @IsId()
  readonly olderId!: string;

  @ApiProperty({ format: 'uuid', description: 'the account that waits for the decision' })
  @IsId()
  readonly newerId!: string;
}

export class DecisionBody {
  @ApiProperty({ enum: decisions, example: 'DIFFERENT' })
  @IsIn(decisions)
  readonly decision!: DuplicateResolved['data']['decision'];

  @ApiProperty({ example: 'PERSON_CONFIRMED' })
  @IsCode()
  readonly reason!: string;
}

class ReviewsQuery {
  @ApiPropertyOptional({ enum: statuses, default: 'OPEN' })
  @Omittable()
  @IsIn(statuses)
  readonly status?: DuplicateReviewCard['status'];
}

interface ReviewToDecide extends DuplicateReviewCard {
  readonly ageDays: number;
}

@ApiTags('duplicates')
@Controller('registration/v1/duplicate-reviews')
export class DuplicateReviewController {
  constructor(
    private readonly streams: Streams,
    private readonly clock: Clock,
    private readonly visible: VisibleParticipants,
    private readonly cards: DuplicateReviewCards,
  ) {}

  @Get()
  @Allow(headquarters, campusManagers)
  @ApiOperation({ summary: '중복 확인 목록, 오래된 순 (Suspected duplicates, the oldest first)' })
  async list(@Query() { status = 'OPEN' }: ReviewsQuery): Promise<readonly ReviewToDecide[]> {
    const today = civilDateOf(this.clock.now());
    const found = await this.cards.list(status, MOST);
    const seen = await this.visible.among(found.map(({ participantId }) => participantId));
    return found
      .filter(({ participantId }) => seen.has(participantId))
      .map((card) => {
        const since = civilDateOf(new Date(card.suspectedAt).toISOString());
        return { ...card, ageDays: daysBetween(since, today) };
      });
  }

  /** Staff may suspect what no key shows: the same name, birth date and phone under another identity. */
  @Post()
  @Allow(headquarters, campusStaff)
  @ApiOperation({ summary: '중복 등록 의심 신고 (Report two accounts that may be one person)' })
  async suspect(@Body() { olderId, newerId }: SuspicionBody, @IdempotencyKey() key: Idempotency) {
    await this.visible.find(olderId);
    await this.visible.find(newerId);
    const reviewId = uuidv5(key.commandId, 'duplicate-review');
    const at = this.clock.now();
    const suspicion = { reviewId, olderId, newerId, score: 0.5, at };
    const executed = await suspectTogether(
      this.streams,
      { ...suspicion, basis: ['NAME_BIRTH_PHONE'] },
      key,
    );
    return answer(executed, { body: { reviewId } });
  }

  @Post(':reviewId/decision')
  @HttpCode(200)
  @Allow(headquarters, campusManagers)
  @ApiOperation({ summary: '중복 여부 결정 (Decide whether two accounts are one person)' })
  async decide(
    @Param('reviewId', ParseUUIDPipe) reviewId: string,
    @Body() { decision, reason }: DecisionBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const { state } = await this.streams.load(duplicateReviews, reviewId);
    await this.visible.find(knownReview(state).newerId);
    const at = this.clock.now();
    const executed = await resolveTogether(
      this.streams,
      { reviewId, decision, reason, deciderId: deciderId(), at },
      key,
    );
    return answer(executed, { body: { reviewId, decision } });
  }
}
