import { civilDateOf, Clock } from '@academy/kernel';
import {
  Allow,
  assertVisible,
  Consistency,
  Cursors,
  Omittable,
  pageOf,
  ProblemError,
  ReadQuery,
  requestContext,
  showVersion,
  type Page,
} from '@academy/platform';
import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, Matches, Max, MaxLength, Min } from 'class-validator';
import { orderReaders, theEmployer } from '../../access.js';
import { jobOrders } from '../job-orders.js';
import type { JobOrderCard, JobOrderStatus } from '../read-model/job-order-card.entity.js';
import { JobOrderCards, type Place } from '../read-model/job-order-cards.queries.js';

const statuses: readonly JobOrderStatus[] = [
  ...(['SUBMITTED', 'RETURNED', 'PUBLISHED', 'PAUSED'] as const),
  ...(['FILLED', 'CLOSED', 'EXPIRED'] as const),
];
const PAGE = 20;

export class JobOrdersQuery {
  @ApiPropertyOptional({
    enum: statuses,
    description: 'not for participants; without it, the open orders',
  })
  @Omittable()
  @IsIn(statuses)
  readonly status?: JobOrderStatus;

  @ApiPropertyOptional({ example: '11440' })
  @Omittable()
  @Matches(/^(\d{5}|OUTSIDE)$/)
  readonly workDistrict?: string;

  @ApiPropertyOptional({ description: 'nextCursor of the page before' })
  @Omittable()
  @MaxLength(400)
  @Matches(/^[\w-]+$/)
  readonly cursor?: string;

  @ApiPropertyOptional({ maximum: 100, default: PAGE })
  @Omittable()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  readonly pageSize?: number;
}

/** What an employer has asked for is for those who bring orders in or screen them, until it is published. */
const seesEveryStatus = (): boolean => requestContext().actor.type !== 'PARTICIPANT';

const isInside = ({ validUntil }: JobOrderCard): boolean => validUntil === null;

@ApiTags('job orders')
@Controller('matching/v1/job-orders')
export class JobOrderController {
  constructor(
    private readonly cards: JobOrderCards,
    private readonly clock: Clock,
    private readonly cursors: Cursors,
    private readonly consistency: Consistency,
  ) {}

  @Get()
  @Allow(orderReaders)
  @ApiOperation({ summary: '구인 목록, 최근 순 (Job orders, newest first)' })
  async list(
    @Query() { status, workDistrict, cursor, pageSize = PAGE }: JobOrdersQuery,
  ): Promise<Page<JobOrderCard>> {
    if (status !== undefined && !seesEveryStatus()) throw new ProblemError('Forbidden');
    const list = ['job-orders', String(status), String(workDistrict)];
    const found = await this.cards.list({
      status,
      openOn: status === undefined ? civilDateOf(this.clock.now()) : undefined,
      workDistrict,
      after: cursor === undefined ? undefined : this.placeIn(list, cursor),
      limit: pageSize + 1,
    });
    const shown = seesEveryStatus() ? found : found.map((card) => ({ ...card, flags: [] }));
    return pageOf(shown, pageSize, ({ submittedOn, jobOrderId }) =>
      this.cursors.sign(list, [submittedOn, jobOrderId]),
    );
  }

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
    assertVisible({ ownerId: card.employerId, campusId: undefined });
    if (isInside(card) && !seesEveryStatus()) throw new ProblemError('NotFound');
    showVersion(card.version);
    return seesEveryStatus() ? card : { ...card, flags: [] };
  }

  private placeIn(list: readonly string[], cursor: string): Place {
    const [submittedOn = '', jobOrderId = ''] = this.cursors.read(list, cursor);
    return { submittedOn, jobOrderId };
  }
}
