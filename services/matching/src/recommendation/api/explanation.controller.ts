import { Streams } from '@academy/event-store';
import {
  Allow,
  answer,
  deciderId,
  IdempotencyKey,
  PolicyBook,
  showVersion,
  type Idempotency,
} from '@academy/platform';
import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { campusStaff, headquarters, thePerson } from '../../access.js';
import { VisibleCandidates } from '../../candidate/api/visible-candidates.queries.js';
import { recommendationIn } from '../domain/recommendation-set.js';
import { explanationOf } from '../explanation.js';
import { recommendationSets } from '../recommendation-sets.js';

@ApiTags('recommendations')
@Controller('matching/v1/candidates/:participantId/recommendations/:recommendationId')
export class ExplanationController {
  constructor(
    private readonly streams: Streams,
    private readonly visible: VisibleCandidates,
    private readonly policies: PolicyBook,
  ) {}

  /** With the reasons in words, Korean first, and how to have a person look at it (MAT-8, PIPA 37-2). */
  @Get()
  @Allow(headquarters, campusStaff, thePerson)
  @ApiOperation({ summary: '추천과 그 이유 (A recommendation and why)' })
  async find(
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Param('recommendationId', ParseUUIDPipe) recommendationId: string,
  ) {
    await this.visible.assertInReach(participantId);
    const { state, version } = await this.streams.load(recommendationSets, participantId);
    const recommendation = recommendationIn(state, recommendationId);
    showVersion(version);
    const { status, ...facts } = recommendation;
    return { ...facts, status: status.toUpperCase(), explanation: explanationOf(recommendation) };
  }

  @Post('review-request')
  @HttpCode(200)
  @Allow(headquarters, campusStaff, thePerson)
  @ApiOperation({ summary: '사람의 재검토 요청 (Ask for a review by a person)' })
  async requestReview(
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Param('recommendationId', ParseUUIDPipe) recommendationId: string,
    @IdempotencyKey() key: Idempotency,
  ) {
    await this.visible.assertInReach(participantId);
    const asked = { requestedBy: deciderId(), at: this.policies.clock.now() };
    const executed = await this.streams.execute(
      recommendationSets,
      participantId,
      { type: 'RequestReview', data: { recommendationId, ...asked } },
      key,
    );
    return answer(executed, { body: { recommendationId } });
  }
}
