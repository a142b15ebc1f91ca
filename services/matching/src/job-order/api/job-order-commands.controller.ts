import { Streams, uuidv5 } from '@academy/event-store';
import { civilDateOf, Clock, Rejection } from '@academy/kernel';
import {
  Allow,
  answer,
  atVersion,
  ExpectedVersion,
  IdempotencyKey,
  PolicyBook,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { agencies, employerStaff, headquarters, theEmployer } from '../../access.js';
import { EmployersInReach } from '../../employer-user/api/employers-in-reach.queries.js';
import { verifiedUntil } from '../../employer/domain/employer.js';
import { employers } from '../../employer/employers.js';
import { known } from '../../known.js';
import { policyOn } from '../../policies.js';
import { jobOrders } from '../job-orders.js';
import { JobOrderBody } from './job-order.bodies.js';
import { PublicationBody } from './publication.body.js';

@ApiTags('job orders')
@Controller('matching/v1/job-orders')
export class JobOrderCommandsController {
  constructor(
    private readonly streams: Streams,
    private readonly clock: Clock,
    private readonly policies: PolicyBook,
    private readonly reach: EmployersInReach,
  ) {}

  @Post()
  @Allow(headquarters, employerStaff, agencies, theEmployer)
  @ApiOperation({ summary: '구인 신청 (Submit a job order)' })
  async submit(@Body() body: JobOrderBody, @IdempotencyKey() key: Idempotency) {
    await this.reach.assertInReach(body.employerId);
    const { state: employer } = await this.streams.load(employers, body.employerId);
    if (employer.status === 'unknown') throw new Rejection('EmployerNotApplied');
    const jobOrderId = uuidv5(key.commandId, 'job-order');
    const policy = policyOn(this.policies, civilDateOf(this.clock.now())).offer;
    const executed = await this.streams.execute(
      jobOrders,
      jobOrderId,
      { type: 'SubmitJobOrder', data: { ...body, jobOrderId, policy } },
      key,
    );
    const location = `/matching/v1/job-orders/${jobOrderId}`;
    return answer(executed, { location, body: { jobOrderId } });
  }

  /** The employer's verification is read in the same transaction: it cannot end in between (MAT-1). */
  @Post(':jobOrderId/publication')
  @HttpCode(200)
  @Allow(headquarters, employerStaff)
  @ApiOperation({ summary: '구인 공고 (Publish a job order)' })
  async publish(
    @Param('jobOrderId', ParseUUIDPipe) jobOrderId: string,
    @Body() doubts: PublicationBody,
    @IdempotencyKey() key: Idempotency,
    @ExpectedVersion() expectedVersion: number | undefined,
  ) {
    const { employerId } = known((await this.streams.load(jobOrders, jobOrderId)).state);
    const at = this.clock.now();
    const policy = policyOn(this.policies, civilDateOf(at)).publication;
    const options = atVersion(key, expectedVersion);
    const executed = await this.streams.transact(options, async (transaction) => {
      const employer = await transaction.load(employers, employerId);
      const employerVerifiedUntil = verifiedUntil(employer);
      await transaction.execute(jobOrders, jobOrderId, {
        type: 'PublishJobOrder',
        data: { ...doubts, employerVerifiedUntil, policy, at },
      });
    });
    return answer(executed, { body: { jobOrderId } });
  }
}
