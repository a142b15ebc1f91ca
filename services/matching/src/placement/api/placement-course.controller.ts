import { Streams, uuidv5 } from '@academy/event-store';
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
import { campusStaff, headquarters, thePerson } from '../../access.js';
import { VisibleCandidates } from '../../candidate/api/visible-candidates.queries.js';
import { jobOrders } from '../../job-order/job-orders.js';
import { known } from '../../known.js';
import type { PlacementCommand } from '../domain/placement.decider.js';
import { placements } from '../placements.js';
import {
  CorrectionBody,
  EndBody,
  NotStartedBody,
  SelfFoundJobBody,
  TermsBody,
  VoidBody,
} from './placement-course.bodies.js';

@ApiTags('placements')
@Controller('matching/v1/placements')
export class PlacementCourseController {
  constructor(
    private readonly streams: Streams,
    private readonly visible: VisibleCandidates,
    private readonly policies: PolicyBook,
  ) {}

  @Post('self-found')
  @Allow(headquarters, campusStaff, thePerson)
  @ApiOperation({ summary: '직접 구한 일자리 신고 (Report a job that the person found)' })
  async report(@Body() body: SelfFoundJobBody, @IdempotencyKey() key: Idempotency) {
    await this.visible.assertInReach(body.participantId);
    const placementId = uuidv5(key.commandId, 'placement');
    const executed = await this.streams.execute(
      placements,
      placementId,
      { type: 'ReportSelfFoundJob', data: { placementId, ...body } },
      key,
    );
    const location = `/matching/v1/placements/${placementId}`;
    return answer(executed, { location, body: { placementId } });
  }

  @Post(':placementId/non-start')
  @HttpCode(200)
  @Allow(headquarters, campusStaff)
  @ApiOperation({ summary: '근무 미시작 (Record that work did not begin)' })
  failToStart(
    @Param('placementId', ParseUUIDPipe) placementId: string,
    @Body() { reasonCode }: NotStartedBody,
    @IdempotencyKey() key: Idempotency,
    @ExpectedVersion() expectedVersion: number | undefined,
  ) {
    const command = { type: 'FailToStart', data: { reasonCode } } as const;
    return this.decide(placementId, command, atVersion(key, expectedVersion));
  }

  @Post(':placementId/terms')
  @HttpCode(200)
  @Allow(headquarters, campusStaff)
  @ApiOperation({ summary: '근무 조건 변경 (Change the terms)' })
  changeTerms(
    @Param('placementId', ParseUUIDPipe) placementId: string,
    @Body() { changes, effectiveOn }: TermsBody,
    @IdempotencyKey() key: Idempotency,
    @ExpectedVersion() expectedVersion: number | undefined,
  ) {
    const data = { changes: { ...changes }, effectiveOn };
    return this.decide(placementId, { type: 'ChangeTerms', data }, atVersion(key, expectedVersion));
  }

  @Post(':placementId/end')
  @HttpCode(200)
  @Allow(headquarters, campusStaff)
  @ApiOperation({ summary: '근무 종료 (Record the end of work)' })
  end(
    @Param('placementId', ParseUUIDPipe) placementId: string,
    @Body() body: EndBody,
    @IdempotencyKey() key: Idempotency,
    @ExpectedVersion() expectedVersion: number | undefined,
  ) {
    const data = { ...body, at: this.policies.clock.now() };
    return this.decide(
      placementId,
      { type: 'EndPlacement', data },
      atVersion(key, expectedVersion),
    );
  }

  @Post(':placementId/correction')
  @HttpCode(200)
  @Allow(headquarters, campusStaff)
  @ApiOperation({ summary: '취업 정정 (Correct what was written down)' })
  correct(
    @Param('placementId', ParseUUIDPipe) placementId: string,
    @Body() { changes, reason }: CorrectionBody,
    @IdempotencyKey() key: Idempotency,
    @ExpectedVersion() expectedVersion: number | undefined,
  ) {
    const command = {
      type: 'CorrectPlacement',
      data: { changes: { ...changes }, reason },
    } as const;
    return this.decide(placementId, command, atVersion(key, expectedVersion));
  }

  @Post(':placementId/voiding')
  @HttpCode(200)
  @Allow(headquarters)
  @ApiOperation({ summary: '취업 무효 (Void a placement that never was)' })
  voiding(
    @Param('placementId', ParseUUIDPipe) placementId: string,
    @Body() { reason }: VoidBody,
    @IdempotencyKey() key: Idempotency,
    @ExpectedVersion() expectedVersion: number | undefined,
  ) {
    const command = { type: 'VoidPlacement', data: { reason } } as const;
    return this.decide(placementId, command, atVersion(key, expectedVersion));
  }

  /** What does not begin, or never was, gives its opening back in the same transaction (MAT-5). */
  private async decide(placementId: string, command: PlacementCommand, options: Idempotency) {
    const { participantId } = known((await this.streams.load(placements, placementId)).state);
    await this.visible.assertInReach(participantId);
    const executed = await this.streams.transact(options, async (transaction) => {
      await transaction.execute(placements, placementId, command);
      const after = await transaction.load(placements, placementId);
      if (after.status !== 'not-started' && after.status !== 'voided') return;
      if (after.jobOrderId === undefined) return;
      await transaction.execute(jobOrders, after.jobOrderId, {
        type: 'ReopenOpening',
        data: { placementId },
      });
    });
    return answer(executed, { body: { placementId } });
  }
}
