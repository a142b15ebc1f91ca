import { Streams } from '@academy/event-store';
import { Clock } from '@academy/kernel';
import {
  Allow,
  answer,
  campusesInReach,
  deciderId,
  IdempotencyKey,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { followers, headquarters, thePerson } from '../../access.js';
import type { WorkplaceIssueCommand } from '../domain/workplace-issue.decider.js';
import type { WorkplaceIssueCard } from '../read-model/workplace-issue-card.entity.js';
import { WorkplaceIssueCards } from '../read-model/workplace-issues.queries.js';
import { workplaceIssues } from '../workplace-issues.js';
import { VisibleIssues } from './visible-issues.queries.js';
import {
  IssueActionBody,
  IssueReferralBody,
  IssueResolutionBody,
  IssuesQuery,
} from './workplace-issue.body.js';

@ApiTags('workplace issues')
@Controller('aftercare/v1/workplace-issues')
export class WorkplaceIssueController {
  constructor(
    private readonly streams: Streams,
    private readonly clock: Clock,
    private readonly visible: VisibleIssues,
    private readonly cards: WorkplaceIssueCards,
  ) {}

  @Get()
  @Allow(headquarters, followers, thePerson)
  @ApiOperation({ summary: '직장 고충 목록 (Problems at workplaces, the most urgent first)' })
  async list(@Query() asked: IssuesQuery): Promise<readonly WorkplaceIssueCard[]> {
    return this.cards.list(campusesInReach(asked.participantId), asked);
  }

  @Post(':issueId/actions')
  @Allow(headquarters, followers)
  @ApiOperation({ summary: '고충 조치 기록 (Record what was done)' })
  async act(
    @Param('issueId', ParseUUIDPipe) id: string,
    @Body() { actionCode }: IssueActionBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const data = { actionCode, actorId: deciderId(), at: this.clock.now() };
    return this.execute(id, { type: 'ActOnIssue', data }, key);
  }

  @Post(':issueId/referrals')
  @Allow(headquarters, followers)
  @ApiOperation({ summary: '관계기관 이관 (Refer to an authority)' })
  async refer(
    @Param('issueId', ParseUUIDPipe) id: string,
    @Body() { authority }: IssueReferralBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    return this.execute(id, { type: 'ReferIssue', data: { authority, at: this.clock.now() } }, key);
  }

  @Post(':issueId/resolution')
  @Allow(headquarters, followers)
  @ApiOperation({ summary: '고충 해결 (Settle a problem)' })
  async resolve(
    @Param('issueId', ParseUUIDPipe) id: string,
    @Body() { result }: IssueResolutionBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    return this.execute(id, { type: 'ResolveIssue', data: { result, at: this.clock.now() } }, key);
  }

  private async execute(id: string, command: WorkplaceIssueCommand, key: Idempotency) {
    const { issueId } = await this.visible.find(id);
    const executed = await this.streams.execute(workplaceIssues, issueId, command, key);
    return answer(executed, { body: { issueId } });
  }
}
