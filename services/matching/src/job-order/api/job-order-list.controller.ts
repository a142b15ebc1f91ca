import { civilDateOf, Clock } from '@academy/kernel';
import {
  Allow,
  Cursors,
  IsId,
  Omittable,
  pageOf,
  ProblemError,
  requestContext,
  type Page,
} from '@academy/platform';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, Matches, Max, MaxLength, Min } from 'class-validator';
import { orderReaders, theEmployer } from '../../access.js';
import { EmployersInReach } from '../../employer-user/api/employers-in-reach.queries.js';
import type { JobOrderCard, JobOrderStatus } from '../read-model/job-order-card.entity.js';
import { JobOrderCards, type Place } from '../read-model/job-order-cards.queries.js';
import { seesEveryStatus } from './sees-every-status.js';

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

  @ApiPropertyOptional({
    format: 'uuid',
    description:
      'orders of one employer, in every status; users of an employer see their own alone',
  })
  @Omittable()
  @IsId()
  readonly employerId?: string;

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

/** What screening found is not for people who look for work. */
const asSeen = (cards: readonly JobOrderCard[]): JobOrderCard[] =>
  cards.map((card) => (seesEveryStatus() ? card : { ...card, flags: [] }));

@ApiTags('job orders')
@Controller('matching/v1/job-orders')
export class JobOrderListController {
  constructor(
    private readonly cards: JobOrderCards,
    private readonly clock: Clock,
    private readonly cursors: Cursors,
    private readonly reach: EmployersInReach,
  ) {}

  @Get()
  @Allow(orderReaders, theEmployer)
  @ApiOperation({ summary: '구인 목록, 최근 순 (Job orders, newest first)' })
  async list(
    @Query() { status, workDistrict, cursor, pageSize = PAGE, ...asked }: JobOrdersQuery,
  ): Promise<Page<JobOrderCard>> {
    if (status !== undefined && !seesEveryStatus()) throw new ProblemError('Forbidden');
    const employerId = await this.whose(asked.employerId);
    const list = ['job-orders', String(status), String(workDistrict), String(employerId)];
    const found = await this.cards.list({
      ...{ status, workDistrict, employerId },
      openOn: this.openOn(status, employerId),
      after: cursor === undefined ? undefined : this.placeIn(list, cursor),
      limit: pageSize + 1,
    });
    return pageOf(asSeen(found), pageSize, ({ submittedOn, jobOrderId }) =>
      this.cursors.sign(list, [submittedOn, jobOrderId]),
    );
  }

  /** Without a status the open orders are meant; of one employer, staff and its users mean all. */
  private openOn(status: JobOrderStatus | undefined, employerId: string | undefined) {
    const every = status !== undefined || (employerId !== undefined && seesEveryStatus());
    return every ? undefined : civilDateOf(this.clock.now());
  }

  /** Users of an employer see the orders of their own; everybody else those they ask for. */
  private async whose(employerId: string | undefined): Promise<string | undefined> {
    if (requestContext().actor.type !== 'EMPLOYER') return employerId;
    const mine = await this.reach.mine();
    if (employerId !== undefined && employerId !== mine) throw new ProblemError('NotFound');
    return mine;
  }

  private placeIn(list: readonly string[], cursor: string): Place {
    const [submittedOn = '', jobOrderId = ''] = this.cursors.read(list, cursor);
    return { submittedOn, jobOrderId };
  }
}
