import { Streams } from '@academy/event-store';
import { Allow, Cursors, pageOf, PageQuery, requestContext, type Page } from '@academy/platform';
import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { employerStaff, headquarters, theEmployer } from '../../access.js';
import { EmployersInReach } from '../../employer-user/api/employers-in-reach.queries.js';
import { jobOrders } from '../../job-order/job-orders.js';
import { known } from '../../known.js';
import type { ReferralCard } from '../read-model/referral-card.entity.js';
import { ReferralCards } from '../read-model/referral-cards.queries.js';

/** Whom a referral is about is not told here: that is for those in whose reach the person is. */
type ReferralOfOrder = Pick<ReferralCard, 'referralId' | 'status' | 'answerBy'>;

@ApiTags('job orders')
@Controller('matching/v1/job-orders')
export class OrderReferralsController {
  constructor(
    private readonly streams: Streams,
    private readonly cards: ReferralCards,
    private readonly cursors: Cursors,
    private readonly reach: EmployersInReach,
  ) {}

  /** Employers see what was sent to them about their own orders. */
  @Get(':jobOrderId/referrals')
  @Allow(headquarters, employerStaff, theEmployer)
  @ApiOperation({ summary: '구인별 알선 목록 (Referrals to an order)' })
  async list(
    @Param('jobOrderId', ParseUUIDPipe) jobOrderId: string,
    @Query() { cursor, pageSize }: PageQuery,
  ): Promise<Page<ReferralOfOrder>> {
    const { employerId } = known((await this.streams.load(jobOrders, jobOrderId)).state);
    await this.reach.assertInReach(employerId);
    const list = ['referrals of', jobOrderId];
    const after = cursor === undefined ? undefined : this.cursors.read(list, cursor)[0];
    const shown = requestContext().actor.type === 'EMPLOYER';
    const found = await this.cards.list({ jobOrderId, shown, after, limit: pageSize + 1 });
    const items = found.map(({ referralId, status, answerBy }) => ({
      referralId,
      status,
      answerBy,
    }));
    return pageOf(items, pageSize, ({ referralId }) => this.cursors.sign(list, [referralId]));
  }
}
