import { Streams } from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import {
  Allow,
  answer,
  Consistency,
  IdempotencyKey,
  PolicyBook,
  ProblemError,
  ReadQuery,
  showVersion,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { planners } from '../../access.js';
import { stated } from '../../stated.js';
import { sitePlanIdOf, toPlan } from '../plan-file.js';
import { draftTogether, publishTogether } from '../publish-site-plan-together.js';
import type { SitePlanCard } from '../read-model/site-plan-card.entity.js';
import { SitePlans } from '../read-model/site-plans.queries.js';
import { SitePlanning } from '../site-planning.js';
import { LoadsQuery, PublicationBody, SitePlanBody } from './site-plan-bodies.js';

@ApiTags('site plans')
@Controller('campus-directory/v1/site-plans')
@Allow(planners)
export class SitePlanController {
  constructor(
    private readonly streams: Streams,
    private readonly policies: PolicyBook,
    private readonly plans: SitePlans,
    private readonly planning: SitePlanning,
  ) {}

  /** Nothing of it holds until it is published; the same code again replaces the draft. */
  @Post()
  @ApiOperation({ summary: '캠퍼스 확충 계획 작성 (Draft a plan of sites)' })
  async draft(@Body() body: SitePlanBody, @IdempotencyKey() key: Idempotency) {
    const { idOf, ...known } = await this.planning.directory();
    const { code, sites, closings, catchments } = body;
    const file = {
      code,
      sites: sites.map((site) => ({ ...site })),
      closings: closings.map((closing) => stated({ ...closing })),
      catchments: catchments.map((catchment) => ({
        ...catchment,
        entries: catchment.entries.map((entry) => ({ ...entry })),
      })),
    };
    // The plan names its own sites by their codes as well: one that was published before is met by its id.
    const executed = await draftTogether(this.streams, toPlan(file, idOf), known, key);
    const planId = sitePlanIdOf(code);
    const location = `/campus-directory/v1/site-plans/${planId}`;
    return answer(executed, { location, body: { planId, code } });
  }

  @Get()
  @ApiOperation({ summary: '캠퍼스 확충 계획 목록 (The plans of sites)' })
  async list() {
    const plans = await this.plans.list();
    return plans.map(({ planId, code, revision, status, publishedOn, sites, closings }) => ({
      ...{ planId, code, revision, status, publishedOn },
      ...{ opens: sites.length, closes: closings.length },
    }));
  }

  @Post(':planId/publication')
  @HttpCode(200)
  @ApiOperation({ summary: '캠퍼스 확충 계획 공표 (Let a plan of sites hold)' })
  async publish(
    @Param('planId', ParseUUIDPipe) planId: string,
    @Body() { revision }: PublicationBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const plan = await this.plans.find(planId);
    if (!plan) throw new ProblemError('NotFound');
    const { idOf: _, ...known } = await this.planning.directory();
    const bookings = await this.planning.bookingsAt(plan);
    const on = civilDateOf(this.policies.clock.now());
    const asked = { planId, revision, bookings, on };
    const executed = await publishTogether(this.streams, asked, known, key);
    return answer(executed, { body: { planId, revision } });
  }
}

@ApiTags('site plans')
@Controller('campus-directory/v1/site-plans/:planId')
@Allow(planners)
export class SitePlanCardController {
  constructor(
    private readonly plans: SitePlans,
    private readonly planning: SitePlanning,
    private readonly consistency: Consistency,
  ) {}

  @Get()
  @ApiOperation({ summary: '캠퍼스 확충 계획 (A plan of sites)' })
  async find(
    @Param('planId', ParseUUIDPipe) planId: string,
    @Query() { atLeast }: ReadQuery,
  ): Promise<SitePlanCard> {
    await this.consistency.atLeast(atLeast, `site-plan-${planId}`);
    const plan = await this.known(planId);
    showVersion(plan.version);
    return plan;
  }

  /** How many people each site carries before and with the plan, and how far each district has to its site. */
  @Get('loads')
  @ApiOperation({
    summary: '계획 전후 캠퍼스별 부담 비교 (The load of each site before and after)',
  })
  async loads(@Param('planId', ParseUUIDPipe) planId: string, @Query() { on }: LoadsQuery) {
    const plan = await this.known(planId);
    const days = plan.catchments.map(({ effectiveFrom }) => effectiveFrom).sort();
    return this.planning.compare(plan, on ?? days.at(-1) ?? '');
  }

  private async known(planId: string): Promise<SitePlanCard> {
    const plan = await this.plans.find(planId);
    if (!plan) throw new ProblemError('NotFound');
    return plan;
  }
}
