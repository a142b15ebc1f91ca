import { Streams, uuidv5 } from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import {
  Allow,
  answer,
  campusScope,
  IdempotencyKey,
  PolicyBook,
  ProblemError,
  type Idempotency,
} from '@academy/platform';
import { Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { campusStaff, headquarters } from '../../access.js';
import { openOrders } from '../open-orders.js';
import { RecommendationCards } from '../read-model/recommendation-cards.queries.js';
import { runForMany, type ManyAsked } from '../run-for-many.js';

/** People shown for an order. */
const MOST_SHOWN = 100;

@ApiTags('job orders')
@Controller('matching/v1/job-orders')
export class OrderMatchingController {
  constructor(
    private readonly streams: Streams,
    private readonly readModels: DataSource,
    private readonly policies: PolicyBook,
    private readonly cards: RecommendationCards,
  ) {}

  /** Advice for consultants, each of whom finds the people of their own campus; nothing is sent (MAT-8). */
  @Post(':jobOrderId/matching-runs')
  @Allow(headquarters, campusStaff)
  @ApiOperation({ summary: '구인에 맞는 인재 찾기 (Run the recommender for an order)' })
  async run(
    @Param('jobOrderId', ParseUUIDPipe) jobOrderId: string,
    @IdempotencyKey() options: Idempotency,
  ) {
    campusScope();
    const { readModels, policies } = this;
    const orders = await openOrders(readModels, civilDateOf(policies.clock.now()), jobOrderId);
    if (orders.length === 0) throw new ProblemError('NotFound');
    const runId = uuidv5(options.commandId, 'matching-run');
    const asked: ManyAsked = {
      ...{ runId, orders, jobOrderId },
      scope: 'JOB_ORDER',
      trigger: 'REQUESTED',
      audience: 'CONSULTANT',
    };
    const executed = await runForMany(this.streams, { readModels, policies }, { asked, options });
    const location = `/matching/v1/job-orders/${jobOrderId}/recommendations`;
    return answer(executed, { location, body: { runId } });
  }

  @Get(':jobOrderId/recommendations')
  @Allow(headquarters, campusStaff)
  @ApiOperation({ summary: '구인에 추천된 인재, 점수 순 (Who was recommended for an order)' })
  async whoFits(@Param('jobOrderId', ParseUUIDPipe) jobOrderId: string) {
    const asked = { jobOrderId, campuses: campusScope(), limit: MOST_SHOWN };
    return { items: await this.cards.whoFits(asked) };
  }
}
