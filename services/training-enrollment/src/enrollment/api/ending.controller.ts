import { Streams, uuidv5 } from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import {
  Allow,
  answer,
  deciderId,
  IdempotencyKey,
  PolicyBook,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { approvers, assessors, campusStaff, headquarters, thePerson } from '../../access.js';
import { classRuns } from '../../class-run/class-runs.js';
import { scheduled } from '../../class-run/domain/class-run.js';
import { policyOn } from '../../policies.js';
import { stated } from '../../stated.js';
import { enrollments } from '../enrollments.js';
import { transferTogether } from '../transfer-together.js';
import { EarlyEmploymentBody, RevisionBody, TransferBody, WithdrawalBody } from './ending-body.js';
import { VisibleEnrollments } from './visible-enrollments.queries.js';

@ApiTags('enrollments')
@Controller('training-enrollment/v1/enrollments/:enrollmentId')
export class EndingController {
  constructor(
    private readonly streams: Streams,
    private readonly policies: PolicyBook,
    private readonly visible: VisibleEnrollments,
  ) {}

  @Post('withdrawal')
  @HttpCode(200)
  @Allow(headquarters, campusStaff, thePerson)
  @ApiOperation({ summary: '중도 포기 (Leave a class that has begun)' })
  async withdraw(
    @Param('enrollmentId', ParseUUIDPipe) id: string,
    @Body() body: WithdrawalBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const { enrollmentId, runId } = await this.visible.find(id);
    const at = this.policies.clock.now();
    const executed = await this.streams.transact(key, async (transaction) => {
      const { startsOn } = scheduled(await transaction.load(classRuns, runId));
      const data = { ...stated({ ...body }), startsOn, at };
      await transaction.execute(enrollments, enrollmentId, { type: 'WithdrawFromClass', data });
    });
    return answer(executed, { body: { enrollmentId } });
  }

  @Post('early-employment')
  @HttpCode(200)
  @Allow(headquarters, assessors)
  @ApiOperation({ summary: '조기 취업 인정 (Recognize that a job ended the class)' })
  async employ(
    @Param('enrollmentId', ParseUUIDPipe) id: string,
    @Body() { placementId, hoursAttended }: EarlyEmploymentBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const { enrollmentId, runId } = await this.visible.findTaught(id);
    const at = this.policies.clock.now();
    const policy = policyOn(this.policies, civilDateOf(at)).earlyEmployment;
    const executed = await this.streams.transact(key, async (transaction) => {
      const { sessions } = scheduled(await transaction.load(classRuns, runId));
      const hoursPlanned =
        sessions.reduce((sum, { hours }) => sum + Math.round(hours * 100), 0) / 100;
      const data = { placementId, hoursAttended, hoursPlanned, policy, at };
      const command = { type: 'RecognizeEarlyEmployment', data } as const;
      await transaction.execute(enrollments, enrollmentId, command);
    });
    return answer(executed, { body: { enrollmentId } });
  }

  @Post('transfer')
  @HttpCode(200)
  @Allow(headquarters, assessors)
  @ApiOperation({ summary: '회차 이동 (Go on in another run of the course)' })
  async transfer(
    @Param('enrollmentId', ParseUUIDPipe) id: string,
    @Body() { toRunId, reasonCode, creditedSessions = [] }: TransferBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const enrollment = await this.visible.findTaught(id);
    const newEnrollmentId = uuidv5(key.commandId, 'enrollment');
    const at = this.policies.clock.now();
    const policies = policyOn(this.policies, civilDateOf(at));
    const transfer = { toRunId, reasonCode, creditedSessions, newEnrollmentId, at, policies };
    const executed = await transferTogether(this.streams, enrollment, transfer, key);
    const location = `/training-enrollment/v1/enrollments/${newEnrollmentId}`;
    return answer(executed, { location, body: { enrollmentId: newEnrollmentId } });
  }

  @Post('result-revision')
  @HttpCode(200)
  @Allow(headquarters, approvers)
  @ApiOperation({ summary: '수료 판정 정정 (Correct a settled result; the caller approves it)' })
  async revise(
    @Param('enrollmentId', ParseUUIDPipe) id: string,
    @Body() { result, reasonCode }: RevisionBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const { enrollmentId } = await this.visible.findTaught(id);
    const at = this.policies.clock.now();
    const data = { to: result, reasonCode, approverId: deciderId(), at };
    const command = { type: 'ReviseResult', data } as const;
    const executed = await this.streams.execute(enrollments, enrollmentId, command, key);
    return answer(executed, { body: { enrollmentId, result } });
  }
}
