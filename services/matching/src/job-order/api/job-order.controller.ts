import { Allow, Consistency, ProblemError, ReadQuery, showVersion } from '@academy/platform';
import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { orderReaders, theEmployer } from '../../access.js';
import { EmployersInReach } from '../../employer-user/api/employers-in-reach.queries.js';
import { jobOrders } from '../job-orders.js';
import type { JobOrderCard } from '../read-model/job-order-card.entity.js';
import { JobOrderCards } from '../read-model/job-order-cards.queries.js';
import { seesEveryStatus } from './sees-every-status.js';

const isInside = ({ validUntil }: JobOrderCard): boolean => validUntil === null;

@ApiTags('job orders')
@Controller('matching/v1/job-orders')
export class JobOrderController {
  constructor(
    private readonly cards: JobOrderCards,
    private readonly consistency: Consistency,
    private readonly reach: EmployersInReach,
  ) {}

  @Get(':jobOrderId')
  @Allow(orderReaders, theEmployer)
  @ApiOperation({ summary: '구인 (A job order)' })
  async find(
    @Param('jobOrderId', ParseUUIDPipe) jobOrderId: string,
    @Query() { atLeast }: ReadQuery,
  ): Promise<JobOrderCard> {
    await this.consistency.atLeast(atLeast, `${jobOrders.name}-${jobOrderId}`);
    const card = await this.cards.find(jobOrderId);
    if (!card) throw new ProblemError('NotFound');
    await this.reach.assertInReach(card.employerId);
    if (isInside(card) && !seesEveryStatus()) throw new ProblemError('NotFound');
    showVersion(card.version);
    return seesEveryStatus() ? card : { ...card, flags: [] };
  }
}
