import type { RecommendationDismissed, RecommendationReviewed } from '@academy/contracts';
import { Streams, uuidv5 } from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import {
  Allow,
  answer,
  deciderId,
  IdempotencyKey,
  IsCode,
  PolicyBook,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { campusStaff, headquarters, thePerson } from '../../access.js';
import { VisibleCandidates } from '../../candidate/api/visible-candidates.queries.js';
import { candidates } from '../../candidate/candidates.js';
import { policyOn } from '../../policies.js';
import { proposeTogether } from '../../referral/propose-together.js';
import type { RecommendationCommand } from '../domain/recommendation-set.decider.js';
import { recommendationIn } from '../domain/recommendation-set.js';
import { recommendationSets } from '../recommendation-sets.js';

type Reason = RecommendationDismissed['data']['reasonCode'];
type Decision = RecommendationReviewed['data']['decision'];
const reasons: readonly Reason[] = [
  ...(['WAGE', 'DISTANCE', 'HOURS', 'TASK'] as const),
  ...(['EMPLOYER', 'OVERQUALIFIED', 'OTHER'] as const),
];
const decisions = ['UPHELD', 'WITHDRAWN'] as const satisfies readonly Decision[];
const EXPLANATION = 'factors-v1';

export class DismissalBody {
  @ApiProperty({ enum: reasons, example: 'DISTANCE' })
  @IsIn(reasons)
  readonly reasonCode!: Reason;
}

export class ReviewBody {
  @ApiProperty({ enum: decisions, example: 'UPHELD' })
  @IsIn(decisions)
  readonly decision!: Decision;

  @ApiProperty({ example: 'SUITS' })
  @IsCode()
  readonly reason!: string;
}

@ApiTags('recommendations')
@Controller('matching/v1/candidates/:participantId/recommendations/:recommendationId')
export class RecommendationAnswerController {
  constructor(
    private readonly streams: Streams,
    private readonly visible: VisibleCandidates,
    private readonly policies: PolicyBook,
  ) {}

  @Post('viewing')
  @HttpCode(200)
  @Allow(headquarters, campusStaff, thePerson)
  @ApiOperation({ summary: '추천 열람 (Note that it was looked at)' })
  view(
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Param('recommendationId', ParseUUIDPipe) recommendationId: string,
    @IdempotencyKey() key: Idempotency,
  ) {
    const data = { recommendationId, by: deciderId() };
    return this.decide(participantId, { type: 'ViewRecommendation', data }, key);
  }

  @Post('dismissal')
  @HttpCode(200)
  @Allow(headquarters, campusStaff, thePerson)
  @ApiOperation({ summary: '추천 제외 (Set it aside)' })
  dismiss(
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Param('recommendationId', ParseUUIDPipe) recommendationId: string,
    @Body() { reasonCode }: DismissalBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const data = { recommendationId, by: deciderId(), reasonCode };
    return this.decide(participantId, { type: 'DismissRecommendation', data }, key);
  }

  @Post('explanation')
  @HttpCode(200)
  @Allow(headquarters, campusStaff, thePerson)
  @ApiOperation({ summary: '추천 이유 (Ask why)' })
  async explain(
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Param('recommendationId', ParseUUIDPipe) recommendationId: string,
    @IdempotencyKey() key: Idempotency,
  ) {
    const asked = { requestedBy: deciderId(), explanationVersion: EXPLANATION };
    const data = { recommendationId, ...asked };
    await this.decide(participantId, { type: 'ExplainRecommendation', data }, key);
    const { state } = await this.streams.load(recommendationSets, participantId);
    const { score, hardChecks, factors, gaps } = recommendationIn(state, recommendationId);
    return { recommendationId, explanationVersion: EXPLANATION, score, hardChecks, factors, gaps };
  }

  @Post('review')
  @HttpCode(200)
  @Allow(headquarters, campusStaff)
  @ApiOperation({ summary: '추천 검토 (Review it as a person)' })
  review(
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Param('recommendationId', ParseUUIDPipe) recommendationId: string,
    @Body() body: ReviewBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const data = { recommendationId, reviewerId: deciderId(), ...body };
    return this.decide(participantId, { type: 'ReviewRecommendation', data }, key);
  }

  /** Proposes the referral in the same transaction; the person still consents to it before anything is sent (MAT-8, MAT-11). */
  @Post('acceptance')
  @HttpCode(200)
  @Allow(headquarters, campusStaff, thePerson)
  @ApiOperation({ summary: '추천 수락 (Follow it: propose the referral)' })
  async accept(
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Param('recommendationId', ParseUUIDPipe) recommendationId: string,
    @IdempotencyKey() key: Idempotency,
  ) {
    await this.visible.assertInReach(participantId);
    const by = deciderId();
    const referralId = uuidv5(key.commandId, 'referral');
    const at = this.policies.clock.now();
    const rules = policyOn(this.policies, civilDateOf(at));
    const options = { ...key, contended: [`${candidates.name}-${participantId}`] };
    const executed = await this.streams.transact(options, async (transaction) => {
      await transaction.execute(recommendationSets, participantId, {
        type: 'AcceptRecommendation',
        data: { recommendationId, by, referralId, at },
      });
      const set = await transaction.load(recommendationSets, participantId);
      const { jobOrderId } = recommendationIn(set, recommendationId);
      const keys = { referralId, participantId, jobOrderId, recommendationId };
      const proposal = { ...keys, basis: 'RECOMMENDATION', proposedBy: by } as const;
      await proposeTogether(transaction, proposal, { rules, at });
    });
    return answer(executed, { body: { recommendationId, referralId } });
  }

  private async decide(participantId: string, command: RecommendationCommand, key: Idempotency) {
    await this.visible.assertInReach(participantId);
    const executed = await this.streams.execute(recommendationSets, participantId, command, key);
    return answer(executed, { body: { participantId } });
  }
}
