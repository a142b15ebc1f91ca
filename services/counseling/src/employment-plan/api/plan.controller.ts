import { Streams } from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import {
  Allow,
  answer,
  deciderId,
  IdempotencyKey,
  PolicyBook,
  ProblemError,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { campusStaff, consultants, headquarters, thePerson } from '../../access.js';
import { VisibleCases } from '../../counseling-case/api/visible-cases.queries.js';
import { policyOn } from '../../policies.js';
import type { EmploymentPlanCommand } from '../domain/employment-plan.decider.js';
import { employmentPlans, planIdOf } from '../employment-plans.js';
import { planTogether } from '../plan-together.js';
import { PlanCard } from '../read-model/plan-card.entity.js';
import { AgreementBody, PlanBody, ReviewBody, RevisionBody } from './plan.bodies.js';

@ApiTags('plans')
@Controller('counseling/v1/cases/:caseId/plan')
export class PlanController {
  constructor(
    private readonly streams: Streams,
    private readonly source: DataSource,
    private readonly cases: VisibleCases,
    private readonly policies: PolicyBook,
  ) {}

  @Get()
  @Allow(headquarters, campusStaff, thePerson)
  @ApiOperation({ summary: '취업활동계획 (The plan of a case)' })
  async find(@Param('caseId', ParseUUIDPipe) id: string): Promise<PlanCard> {
    const { caseId } = await this.cases.find(id);
    const planId = planIdOf(caseId);
    const card = await this.source.getRepository(PlanCard).findOneBy({ planId });
    if (!card) throw new ProblemError('NotFound');
    return card;
  }

  @Post()
  @Allow(consultants)
  @ApiOperation({ summary: '취업활동계획 작성 (Draft the plan of a case)' })
  async draft(
    @Param('caseId', ParseUUIDPipe) id: string,
    @Body() { goals, targetStartOn, barriers = [], supports = [] }: PlanBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const { caseId, participantId } = await this.cases.find(id);
    const keys = { planId: planIdOf(caseId), caseId, participantId };
    const content = {
      goals: goals.map(({ occupationCode, priority }) => ({ occupationCode, priority })),
      ...{ targetStartOn, barriers: [...barriers], supports: [...supports] },
    };
    const data = { ...keys, ...content, byId: deciderId() };
    return this.plan(caseId, { type: 'DraftPlan', data }, key);
  }

  @Post('proposal')
  @HttpCode(200)
  @Allow(consultants)
  @ApiOperation({ summary: '계획 동의 요청 (Propose the plan to the participant)' })
  async propose(@Param('caseId', ParseUUIDPipe) id: string, @IdempotencyKey() key: Idempotency) {
    const { caseId } = await this.cases.find(id);
    return this.plan(caseId, { type: 'ProposePlan', data: { consultantId: deciderId() } }, key);
  }

  /** By the person, or on paper in the presence of staff (COU-13). */
  @Post('agreement')
  @HttpCode(200)
  @Allow(thePerson, campusStaff)
  @ApiOperation({ summary: '계획 동의 (Agree to the proposed plan)' })
  async agree(
    @Param('caseId', ParseUUIDPipe) id: string,
    @Body() { version, signatureRef }: AgreementBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const { caseId } = await this.cases.find(id);
    const planId = planIdOf(caseId);
    const data = { version, signatureRef, ...this.review() };
    const command = { type: 'AgreePlan', data } as const;
    const executed = await this.streams.execute(employmentPlans, planId, command, key);
    return answer(executed, { body: { caseId, planId } });
  }

  @Post('revision')
  @HttpCode(200)
  @Allow(consultants)
  @ApiOperation({ summary: '계획 변경 시작 (Open the plan for its next version)' })
  async revise(
    @Param('caseId', ParseUUIDPipe) id: string,
    @Body() { changes, reasonCode }: RevisionBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const { caseId } = await this.cases.find(id);
    const data = { changes: [...changes], reasonCode, byId: deciderId() };
    return this.plan(caseId, { type: 'RevisePlan', data }, key);
  }

  @Post('review')
  @HttpCode(200)
  @Allow(consultants)
  @ApiOperation({ summary: '계획 점검 (Review the plan)' })
  async look(
    @Param('caseId', ParseUUIDPipe) id: string,
    @Body() { progressCode }: ReviewBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const { caseId } = await this.cases.find(id);
    const data = { progressCode, byId: deciderId(), ...this.review() };
    return this.plan(caseId, { type: 'ReviewPlan', data }, key);
  }

  private review() {
    const at = this.policies.clock.now();
    return { policy: policyOn(this.policies, civilDateOf(at)).plan, at };
  }

  private async plan(caseId: string, command: EmploymentPlanCommand, key: Idempotency) {
    const planning = { caseId, byId: deciderId(), command };
    const executed = await planTogether(this.streams, planning, key);
    return answer(executed, { body: { caseId, planId: planIdOf(caseId) } });
  }
}
