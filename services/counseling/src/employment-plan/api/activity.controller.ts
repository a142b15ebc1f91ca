import { Streams, uuidv5 } from '@academy/event-store';
import { Allow, answer, deciderId, IdempotencyKey, type Idempotency } from '@academy/platform';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { consultants } from '../../access.js';
import { VisibleCases } from '../../counseling-case/api/visible-cases.queries.js';
import { planTogether } from '../plan-together.js';
import { ActivityBody, MissingBody } from './plan.bodies.js';

@ApiTags('plans')
@Controller('counseling/v1/cases/:caseId/plan/activities')
export class ActivityController {
  constructor(
    private readonly streams: Streams,
    private readonly cases: VisibleCases,
  ) {}

  @Post()
  @Allow(consultants)
  @ApiOperation({ summary: '계획 활동 추가 (Add an activity to the plan)' })
  async add(
    @Param('caseId', ParseUUIDPipe) id: string,
    @Body() body: ActivityBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const { caseId } = await this.cases.find(id);
    const activityId = uuidv5(key.commandId, 'plan-activity');
    const command = { type: 'AddActivity', data: { activityId, ...body } } as const;
    const planning = { caseId, byId: deciderId(), command };
    return answer(await planTogether(this.streams, planning, key), {
      body: { caseId, activityId },
    });
  }

  @Post(':activityId/completion')
  @HttpCode(200)
  @Allow(consultants)
  @ApiOperation({ summary: '계획 활동 완료 (An activity of the plan was done)' })
  async complete(
    @Param('caseId', ParseUUIDPipe) id: string,
    @Param('activityId', ParseUUIDPipe) activityId: string,
    @IdempotencyKey() key: Idempotency,
  ) {
    const { caseId } = await this.cases.find(id);
    const command = { type: 'CompleteActivity', data: { activityId } } as const;
    const planning = { caseId, byId: deciderId(), command };
    return answer(await planTogether(this.streams, planning, key), {
      body: { caseId, activityId },
    });
  }

  @Post(':activityId/missing')
  @HttpCode(200)
  @Allow(consultants)
  @ApiOperation({ summary: '계획 활동 미이행 (An activity of the plan will not be done)' })
  async miss(
    @Param('caseId', ParseUUIDPipe) id: string,
    @Param('activityId', ParseUUIDPipe) activityId: string,
    @Body() { reasonCode }: MissingBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const { caseId } = await this.cases.find(id);
    const command = { type: 'MissActivity', data: { activityId, reasonCode } } as const;
    const planning = { caseId, byId: deciderId(), command };
    return answer(await planTogether(this.streams, planning, key), {
      body: { caseId, activityId },
    });
  }
}
