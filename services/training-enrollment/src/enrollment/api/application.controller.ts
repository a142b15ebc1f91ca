import { Streams, uuidv5 } from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import {
  Allow,
  answer,
  IdempotencyKey,
  IsCode,
  IsId,
  Omittable,
  PolicyBook,
  requestContext,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { agencies, campusStaff, headquarters, thePerson } from '../../access.js';
import { Meetings } from '../../calendar/read-model/meetings.queries.js';
import { classRuns } from '../../class-run/class-runs.js';
import type { ClassRun } from '../../class-run/domain/class-run.js';
import { standingOf } from '../../class-run/domain/explain-waitlist.js';
import { isOfProvenGroup } from '../../learner-record/domain/proven-group.js';
import { policyOn } from '../../policies.js';
import { stated } from '../../stated.js';
import { applyTogether } from '../apply-together.js';
import { readerOf } from '../places-of.js';
import { warningsOf } from '../warnings-of.js';
import { VisibleEnrollments } from './visible-enrollments.queries.js';

export class ApplicationBody {
  @ApiProperty({ format: 'uuid' })
  @IsId()
  readonly participantId!: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'default: the latest that allows it' })
  @Omittable()
  @IsId()
  readonly recommendationId?: string;

  @ApiPropertyOptional({
    example: 'NEAR_POOR',
    description: 'a group that comes before others in a wait list; staff saw the proof',
  })
  @Omittable()
  @IsCode()
  readonly priorityGroup?: string;
}

/** Until when the held seat must be confirmed, or where the person waits. */
const placeOf = (state: ClassRun, enrollmentId: string) => {
  if (state.status === 'unknown') return {};
  const seat = state.seats[enrollmentId];
  const waitlist = standingOf(state, enrollmentId);
  return {
    ...(seat?.status === 'held' ? { confirmBy: seat.expiresAt } : {}),
    ...(waitlist === undefined ? {} : { waitlist }),
  };
};

@ApiTags('enrollments')
@Controller('training-enrollment/v1/class-runs/:runId/enrollments')
export class ApplicationController {
  constructor(
    private readonly streams: Streams,
    private readonly visible: VisibleEnrollments,
    private readonly policies: PolicyBook,
    private readonly meetings: Meetings,
  ) {}

  /** Whatever the person has at the time of a session is told: it must be settled before the place is confirmed (TRN-5). */
  @Post()
  @Allow(headquarters, agencies, campusStaff, thePerson)
  @ApiOperation({
    summary:
      '수강신청, 자리를 임시로 잡거나 대기 (Apply for a class; a seat is held, or the person waits)',
  })
  async apply(
    @Param('runId', ParseUUIDPipe) runId: string,
    @Body() { participantId, priorityGroup, ...rest }: ApplicationBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    await this.visible.reach(participantId, runId);
    const at = this.policies.clock.now();
    const enrollmentId = uuidv5(key.commandId, 'enrollment');
    const policies = policyOn(this.policies, civilDateOf(at));
    const by = requestContext().actor.type;
    const ofGroup = isOfProvenGroup(priorityGroup, by, policies.priority);
    const application = { enrollmentId, participantId, runId, ...stated(rest), ofGroup, at };
    const executed = await applyTogether(this.streams, application, policies, key);
    const { state } = await this.streams.load(classRuns, runId);
    const keys = { enrollmentId, participantId, runId };
    const meetings = await this.meetings.of(participantId);
    const warnings = await warningsOf(readerOf(this.streams), keys, meetings);
    const location = `/training-enrollment/v1/enrollments/${enrollmentId}`;
    const body = { enrollmentId, ...placeOf(state, enrollmentId), ...warnings };
    return answer(executed, { location, body });
  }
}
