import type { AccountSide } from '@academy/contracts';
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
import { ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { campusManagers, headquarters } from '../../access.js';
import { SealedContacts } from '../../participant/api/sealed-contacts.js';
import { VisibleParticipants } from '../../participant/api/visible-participants.queries.js';
import { policyOn } from '../../policies.js';
import { knownReview } from '../domain/duplicate-review.js';
import { duplicateReviews } from '../duplicate-reviews.js';
import { mergeTogether, undoTogether } from '../merge-together.js';

const sides = ['SURVIVOR', 'ABSORBED'] as const satisfies readonly AccountSide[];

export class MergeBody {
  @ApiPropertyOptional({ enum: sides, default: 'SURVIVOR', description: 'whose contact is kept' })
  @Omittable()
  @IsIn(sides)
  readonly contact?: AccountSide;

  @ApiPropertyOptional({ enum: sides, default: 'SURVIVOR' })
  @Omittable()
  @IsIn(sides)
  readonly contactPreference?: AccountSide;
}

export class MergeReversalBody {
  @ApiProperty({ example: 'DECIDED_IN_ERROR' })
  @IsCode()
  readonly reason!: string;
}

@ApiTags('duplicates')
@Controller('registration/v1/duplicate-reviews')
export class MergeController {
  constructor(
    private readonly streams: Streams,
    private readonly policies: PolicyBook,
    private readonly visible: VisibleParticipants,
    private readonly contacts: SealedContacts,
  ) {}

  @Post(':reviewId/merge')
  @HttpCode(200)
  @Allow(headquarters, campusManagers)
  @ApiOperation({
    summary: '같은 사람의 계정 통합 (Merge the account that waited into the older one)',
  })
  async merge(
    @Param('reviewId', ParseUUIDPipe) reviewId: string,
    @Body() { contact = 'SURVIVOR', contactPreference = 'SURVIVOR' }: MergeBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const { olderId: survivorId, newerId: absorbedId } = await this.reviewOf(reviewId);
    const absorbed = await this.visible.find(absorbedId);
    const at = this.policies.clock.now();
    const carried =
      contact === 'ABSORBED' ? await this.contacts.carriedOver(absorbed, survivorId) : undefined;
    const executed = await mergeTogether(
      this.streams,
      {
        reviewId,
        fieldChoices: { contact, contactPreference },
        ...(carried === undefined ? {} : { contact: carried }),
        mergedBy: deciderId(),
        policy: policyOn(this.policies, civilDateOf(at)).merging,
        at,
      },
      key,
    );
    return answer(executed, { body: { reviewId, survivorId, absorbedId } });
  }

  @Post(':reviewId/merge-reversal')
  @HttpCode(200)
  @Allow(headquarters, campusManagers)
  @ApiOperation({ summary: '계정 통합 취소 (Undo a merge)' })
  async undo(
    @Param('reviewId', ParseUUIDPipe) reviewId: string,
    @Body() { reason }: MergeReversalBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const { olderId: survivorId, newerId: restoredId } = await this.reviewOf(reviewId);
    await this.visible.find(restoredId);
    const executed = await undoTogether(
      this.streams,
      { reviewId, reason, reversedBy: deciderId(), at: this.policies.clock.now() },
      key,
    );
    return answer(executed, { body: { reviewId, survivorId, restoredId } });
  }

  private async reviewOf(reviewId: string) {
    return knownReview((await this.streams.load(duplicateReviews, reviewId)).state);
  }
}
