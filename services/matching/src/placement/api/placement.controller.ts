import { Streams, uuidv5 } from '@academy/event-store';
import { civilDateOf, Clock } from '@academy/kernel';
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
import { campusStaff, headquarters } from '../../access.js';
import { VisibleCandidates } from '../../candidate/api/visible-candidates.queries.js';
import { jobOrders } from '../../job-order/job-orders.js';
import { known } from '../../known.js';
import { policyOn } from '../../policies.js';
import { placements } from '../placements.js';
import { confirmTogether } from './confirm-together.js';
import { PlacementBody, StartBody } from './placement.bodies.js';

@ApiTags('placements')
@Controller('matching/v1/placements')
export class PlacementController {
  constructor(
    private readonly streams: Streams,
    private readonly clock: Clock,
    private readonly visible: VisibleCandidates,
    private readonly policies: PolicyBook,
  ) {}

  @Post()
  @Allow(headquarters, campusStaff)
  @ApiOperation({ summary: '취업 확정 (Confirm a placement)' })
  async confirm(
    @Body() { reportedAs, ...body }: PlacementBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const { participantId, jobOrderId } = body;
    await this.visible.assertInReach(participantId);
    const placementId = reportedAs ?? uuidv5(key.commandId, 'placement');
    const at = this.clock.now();
    const policy = policyOn(this.policies, civilDateOf(at)).placement;
    const contended = jobOrderId === undefined ? [] : [`${jobOrders.name}-${jobOrderId}`];
    const executed = await this.streams.transact({ ...key, contended }, (transaction) =>
      confirmTogether(transaction, { ...body, placementId, policy, at }),
    );
    const location = `/matching/v1/placements/${placementId}`;
    return answer(executed, { location, body: { placementId } });
  }

  @Post(':placementId/start')
  @HttpCode(200)
  @Allow(headquarters, campusStaff)
  @ApiOperation({ summary: '근무 시작 (Record the first day of work)' })
  async start(
    @Param('placementId', ParseUUIDPipe) placementId: string,
    @Body() { actualStartOn, evidenceKind }: StartBody,
    @IdempotencyKey() key: Idempotency,
    @ExpectedVersion() expectedVersion: number | undefined,
  ) {
    const { participantId } = known((await this.streams.load(placements, placementId)).state);
    await this.visible.assertInReach(participantId);
    const executed = await this.streams.execute(
      placements,
      placementId,
      { type: 'StartPlacement', data: { actualStartOn, evidenceKind, at: this.clock.now() } },
      atVersion(key, expectedVersion),
    );
    return answer(executed, { body: { placementId } });
  }
}
