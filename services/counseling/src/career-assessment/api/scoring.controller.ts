import { Streams, uuidv5 } from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import {
  Allow,
  answer,
  deciderId,
  IdempotencyKey,
  PolicyBook,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { consultants, headquarters } from '../../access.js';
import { policyOn } from '../../policies.js';
import { careerAssessments } from '../career-assessments.js';
import { InvalidationBody, ScoresBody } from './assessment.bodies.js';
import { VisibleAssessments } from './visible-assessments.queries.js';

@ApiTags('assessments')
@Controller('counseling/v1/assessments/:assessmentId')
export class ScoringController {
  constructor(
    private readonly streams: Streams,
    private readonly assessments: VisibleAssessments,
    private readonly policies: PolicyBook,
  ) {}

  @Post('scores')
  @HttpCode(200)
  @Allow(headquarters, consultants)
  @ApiOperation({ summary: '경력진단 채점 (Score an assessment)' })
  async score(
    @Param('assessmentId', ParseUUIDPipe) id: string,
    @Body() { scores, scoringVersion }: ScoresBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const { assessmentId } = await this.assessments.find(id);
    const today = civilDateOf(this.policies.clock.now());
    const policy = policyOn(this.policies, today).scoring;
    const command = { type: 'ScoreAssessment', data: { scores, scoringVersion, policy } } as const;
    const executed = await this.streams.execute(careerAssessments, assessmentId, command, key);
    return answer(executed, { body: { assessmentId } });
  }

  /** A machine proposes; only a consultant's confirmation makes a level effective (COU-9). */
  @Post('readiness-proposals')
  @Allow(headquarters, consultants)
  @ApiOperation({ summary: '준비 수준 제안 (Have the model propose a level)' })
  async propose(
    @Param('assessmentId', ParseUUIDPipe) id: string,
    @IdempotencyKey() key: Idempotency,
  ) {
    const { assessmentId } = await this.assessments.find(id);
    const proposalId = uuidv5(key.commandId, 'readiness-proposal');
    const command = { type: 'ProposeReadiness', data: { proposalId } } as const;
    const executed = await this.streams.execute(careerAssessments, assessmentId, command, key);
    return answer(executed, { body: { assessmentId, proposalId } });
  }

  @Post('invalidation')
  @HttpCode(200)
  @Allow(headquarters, consultants)
  @ApiOperation({ summary: '경력진단 무효 처리 (Keep an assessment from being used)' })
  async invalidate(
    @Param('assessmentId', ParseUUIDPipe) id: string,
    @Body() { reasonCode }: InvalidationBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const { assessmentId } = await this.assessments.find(id);
    const data = { reasonCode, byId: deciderId() };
    const command = { type: 'InvalidateAssessment', data } as const;
    const executed = await this.streams.execute(careerAssessments, assessmentId, command, key);
    return answer(executed, { body: { assessmentId } });
  }
}
