import { Streams } from '@academy/event-store';
import { civilDateOf, Clock, daysBetween } from '@academy/kernel';
import type { Type as Class } from '@nestjs/common';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { DataSource, In, IsNull } from 'typeorm';
import { deciderId } from '../auth/decider-id.js';
import { Allow, type Grant } from '../auth/policy.js';
import { assertVisible, campusScope } from '../auth/scope.js';
import { IsCode, Omittable } from '../http/body-fields.js';
import { answer } from '../http/commands/answer.js';
import type { Idempotency } from '../http/commands/command-identity.js';
import { IdempotencyKey } from '../http/commands/idempotency.js';
import { IsId } from '../http/id.validator.js';
import { ProblemError } from '../http/problems/problem.js';
import { TaskCard } from './task-card.js';
import type { TaskOwner } from './task.js';
import { tasks } from './tasks.js';

const MOST = 200;

const owners = [
  ...(['CONSULTANT', 'CAMPUS_OPERATOR', 'CAMPUS_MANAGER', 'TRAINING_COORDINATOR'] as const),
  ...(['EMPLOYER_RELATIONS', 'AFTERCARE_OFFICER', 'HQ_OPERATOR', 'DPO'] as const),
] satisfies readonly TaskOwner[];

const headquarters: Grant = { roles: ['HQ_OPERATOR', 'DPO'] };
const staff: Grant = {
  roles: [
    ...(['CAMPUS_MANAGER', 'CAMPUS_OPERATOR', 'CONSULTANT', 'TRAINING_COORDINATOR'] as const),
    ...(['EMPLOYER_RELATIONS', 'AFTERCARE_OFFICER'] as const),
  ],
  scope: 'campus',
};

class TasksQuery {
  @ApiPropertyOptional({ format: 'uuid' })
  @Omittable()
  @IsId()
  readonly participantId?: string;

  @ApiPropertyOptional({ enum: owners })
  @Omittable()
  @IsIn(owners)
  readonly owner?: TaskOwner;
}

class TaskClosing {
  @ApiProperty({ example: 'DONE', description: 'how it ended, as a code' })
  @IsCode()
  readonly outcome!: string;
}

interface OpenTask extends TaskCard {
  readonly daysOverdue: number;
}

/** A service's open tasks and the way to close one. */
export const tasksRoute = (service: string): Class => {
  @ApiTags('tasks')
  @Controller(`${service}/v1/tasks`)
  class TasksController {
    constructor(
      private readonly source: DataSource,
      private readonly streams: Streams,
      private readonly clock: Clock,
    ) {}

    @Get()
    @Allow(headquarters, staff)
    @ApiOperation({ summary: '업무 항목, 기한 순 (Open tasks, what is due first at the top)' })
    async list(@Query() asked: TasksQuery): Promise<readonly OpenTask[]> {
      const campuses = campusScope();
      const today = civilDateOf(this.clock.now());
      const found = await this.source.getRepository(TaskCard).find({
        where: {
          ...asked,
          outcome: IsNull(),
          ...(campuses === 'all' ? {} : { campusId: In([...campuses]) }),
        },
        order: { dueOn: 'ASC', taskId: 'ASC' },
        take: MOST,
      });
      return found.map((task) => ({
        ...task,
        daysOverdue: Math.max(0, daysBetween(task.dueOn, today)),
      }));
    }

    @Post(':taskId/closing')
    @HttpCode(200)
    @Allow(headquarters, staff)
    @ApiOperation({ summary: '업무 항목 종료 (Close a task)' })
    async close(
      @Param('taskId', ParseUUIDPipe) taskId: string,
      @Body() { outcome }: TaskClosing,
      @IdempotencyKey() key: Idempotency,
    ) {
      const task = await this.source.getRepository(TaskCard).findOneBy({ taskId });
      if (!task) throw new ProblemError('NotFound');
      assertVisible({ ownerId: task.participantId, campusId: task.campusId ?? undefined });
      const command = {
        type: 'CloseTask',
        data: { taskId, outcome, closedBy: deciderId() },
      } as const;
      return answer(await this.streams.execute(tasks, taskId, command, key), {
        body: { taskId, outcome },
      });
    }
  }
  return TasksController;
};
