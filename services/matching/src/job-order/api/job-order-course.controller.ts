import { Streams } from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import {
  Allow,
  answer,
  atVersion,
  ExpectedVersion,
  IdempotencyKey,
  PolicyBook,
  requestContext,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { employerStaff, headquarters, theEmployer } from '../../access.js';
import { EmployersInReach } from '../../employer-user/api/employers-in-reach.queries.js';
import { verifiedUntil } from '../../employer/domain/employer.js';
import { employers } from '../../employer/employers.js';
import { known } from '../../known.js';
import { policyOn } from '../../policies.js';
import type { JobOrderCommand } from '../domain/job-order.decider.js';
import { jobOrders } from '../job-orders.js';
import { ClosureBody, PauseBody, ReturnBody, RevisionBody } from './job-order-course.bodies.js';

type Rules = ReturnType<typeof policyOn>;
interface Asked {
  readonly jobOrderId: string;
  readonly key: Idempotency;
  readonly expectedVersion: number | undefined;
}

@ApiTags('job orders')
@Controller('matching/v1/job-orders')
export class JobOrderCourseController {
  constructor(
    private readonly streams: Streams,
    private readonly policies: PolicyBook,
    private readonly reach: EmployersInReach,
  ) {}

  @Post(':jobOrderId/return')
  @HttpCode(200)
  @Allow(headquarters, employerStaff)
  @ApiOperation({ summary: '구인 반려 (Return an order to be mended)' })
  giveBack(
    @Param('jobOrderId', ParseUUIDPipe) jobOrderId: string,
    @Body() body: ReturnBody,
    @IdempotencyKey() key: Idempotency,
    @ExpectedVersion() expectedVersion: number | undefined,
  ) {
    return this.decide({ jobOrderId, key, expectedVersion }, (_, at) => ({
      type: 'ReturnJobOrder',
      data: { ...body, at },
    }));
  }

  @Post(':jobOrderId/revision')
  @HttpCode(200)
  @Allow(headquarters, employerStaff, theEmployer)
  @ApiOperation({ summary: '구인 수정 (Revise an order)' })
  revise(
    @Param('jobOrderId', ParseUUIDPipe) jobOrderId: string,
    @Body() changes: RevisionBody,
    @IdempotencyKey() key: Idempotency,
    @ExpectedVersion() expectedVersion: number | undefined,
  ) {
    return this.decide({ jobOrderId, key, expectedVersion }, ({ offer, publication }) => ({
      type: 'ReviseJobOrder',
      data: { changes: { ...changes }, offer, publication },
    }));
  }

  @Post(':jobOrderId/pause')
  @HttpCode(200)
  @Allow(headquarters, employerStaff, theEmployer)
  @ApiOperation({ summary: '구인 중지 (Pause an order)' })
  pause(
    @Param('jobOrderId', ParseUUIDPipe) jobOrderId: string,
    @Body() { reason }: PauseBody,
    @IdempotencyKey() key: Idempotency,
    @ExpectedVersion() expectedVersion: number | undefined,
  ) {
    return this.decide({ jobOrderId, key, expectedVersion }, () => ({
      type: 'PauseJobOrder',
      // What the system gives as a reason has consequences, so nobody else may give it.
      data: { reason: requestContext().actor.type === 'EMPLOYER' ? 'EMPLOYER_WISH' : reason },
    }));
  }

  /** The employer's verification is read in the same transaction: it cannot end in between (MAT-1). */
  @Post(':jobOrderId/resumption')
  @HttpCode(200)
  @Allow(headquarters, employerStaff)
  @ApiOperation({ summary: '구인 재개 (Resume an order)' })
  async resume(
    @Param('jobOrderId', ParseUUIDPipe) jobOrderId: string,
    @Body() { reason }: PauseBody,
    @IdempotencyKey() key: Idempotency,
    @ExpectedVersion() expectedVersion: number | undefined,
  ) {
    const { employerId } = known((await this.streams.load(jobOrders, jobOrderId)).state);
    const at = this.policies.clock.now();
    const options = atVersion(key, expectedVersion);
    const executed = await this.streams.transact(options, async (transaction) => {
      const employerVerifiedUntil = verifiedUntil(await transaction.load(employers, employerId));
      await transaction.execute(jobOrders, jobOrderId, {
        type: 'ResumeJobOrder',
        data: { reason, employerVerifiedUntil, at },
      });
    });
    return answer(executed, { body: { jobOrderId } });
  }

  @Post(':jobOrderId/extension')
  @HttpCode(200)
  @Allow(headquarters, employerStaff, theEmployer)
  @ApiOperation({ summary: '구인 연장 (Extend an order)' })
  extend(
    @Param('jobOrderId', ParseUUIDPipe) jobOrderId: string,
    @IdempotencyKey() key: Idempotency,
    @ExpectedVersion() expectedVersion: number | undefined,
  ) {
    return this.decide({ jobOrderId, key, expectedVersion }, ({ extension }) => ({
      type: 'ExtendJobOrder',
      data: { policy: extension },
    }));
  }

  @Post(':jobOrderId/closure')
  @HttpCode(200)
  @Allow(headquarters, employerStaff, theEmployer)
  @ApiOperation({ summary: '구인 마감 (Close an order)' })
  close(
    @Param('jobOrderId', ParseUUIDPipe) jobOrderId: string,
    @Body() { reasonCode }: ClosureBody,
    @IdempotencyKey() key: Idempotency,
    @ExpectedVersion() expectedVersion: number | undefined,
  ) {
    return this.decide({ jobOrderId, key, expectedVersion }, () => ({
      type: 'CloseJobOrder',
      data: { reasonCode },
    }));
  }

  /** Employers decide about their own orders alone; answers 404 for another's. */
  private async decide(
    { jobOrderId, key, expectedVersion }: Asked,
    compose: (rules: Rules, at: string) => JobOrderCommand,
  ) {
    const { employerId } = known((await this.streams.load(jobOrders, jobOrderId)).state);
    await this.reach.assertInReach(employerId);
    const at = this.policies.clock.now();
    const command = compose(policyOn(this.policies, civilDateOf(at)), at);
    const options = atVersion(key, expectedVersion);
    const executed = await this.streams.execute(jobOrders, jobOrderId, command, options);
    return answer(executed, { body: { jobOrderId } });
  }
}
