import { Streams } from '@academy/event-store';
import { Allow, answer, IdempotencyKey, showVersion, type Idempotency } from '@academy/platform';
import { Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { campusStaff, headquarters, thePerson } from '../../access.js';
import { VisibleCandidates } from '../../candidate/api/visible-candidates.queries.js';
import type { Recommendation } from '../domain/recommendation-set.js';
import { recommendationSets } from '../recommendation-sets.js';
import { MatchingRuns } from './matching-runs.js';

const view = ({ status, ...recommendation }: Recommendation) => ({
  ...recommendation,
  status: status.toUpperCase(),
});

@ApiTags('recommendations')
@Controller('matching/v1/candidates')
export class RecommendationController {
  constructor(
    private readonly streams: Streams,
    private readonly visible: VisibleCandidates,
    private readonly runs: MatchingRuns,
  ) {}

  @Post(':participantId/matching-runs')
  @Allow(headquarters, campusStaff, thePerson)
  @ApiOperation({ summary: '일자리 추천 실행 (Run the recommender for a person)' })
  async run(
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @IdempotencyKey() key: Idempotency,
  ) {
    await this.visible.assertInReach(participantId);
    const { executed, runId } = await this.runs.run(participantId, key);
    const location = `/matching/v1/candidates/${participantId}/recommendations`;
    return answer(executed, { location, body: { runId } });
  }

  /** Everything that was recommended, each with the checks it passed and what every factor added (MAT-8). */
  @Get(':participantId/recommendations')
  @Allow(headquarters, campusStaff, thePerson)
  @ApiOperation({ summary: '추천 일자리 (What was recommended, and why)' })
  async list(@Param('participantId', ParseUUIDPipe) participantId: string) {
    await this.visible.assertInReach(participantId);
    const { state, version } = await this.streams.load(recommendationSets, participantId);
    showVersion(version);
    return { items: Object.values(state.items).map(view) };
  }
}
