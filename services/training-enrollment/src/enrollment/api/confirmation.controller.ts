import { Streams } from '@academy/event-store';
import {
  Allow,
  answer,
  atVersion,
  ExpectedVersion,
  IdempotencyKey,
  IsCode,
  PolicyBook,
  requestContext,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { agencies, campusStaff, headquarters, thePerson } from '../../access.js';
import { Meetings } from '../../calendar/read-model/meetings.queries.js';
import { cancelTogether } from '../cancel-together.js';
import { confirmTogether } from '../confirm-together.js';
import { readerOf } from '../places-of.js';
import { warningsOf } from '../warnings-of.js';
import { VisibleEnrollments } from './visible-enrollments.queries.js';

export class CancellationBody {
  @ApiProperty({ example: 'CARE', description: 'why the person does not take the class' })
  @IsCode()
  readonly reasonCode!: string;
}

@ApiTags('enrollments')
@Controller('training-enrollment/v1/enrollments')
export class ConfirmationController {
  constructor(
    private readonly streams: Streams,
    private readonly policies: PolicyBook,
    private readonly visible: VisibleEnrollments,
    private readonly meetings: Meetings,
  ) {}

  /** The enrolment and its seat are confirmed together, or neither is (S-3). An interview at the time of a session is told. */
  @Post(':enrollmentId/confirmation')
  @HttpCode(200)
  @Allow(headquarters, agencies, campusStaff, thePerson)
  @ApiOperation({ summary: '수강 확정 (Confirm the enrolment and its seat)' })
  async confirm(
    @Param('enrollmentId', ParseUUIDPipe) id: string,
    @IdempotencyKey() key: Idempotency,
    @ExpectedVersion() expectedVersion: number | undefined,
  ) {
    const enrollment = await this.visible.find(id);
    const { enrollmentId, participantId, runId } = enrollment;
    const by = requestContext().actor.type;
    const { policies, streams } = this;
    const meetings = await this.meetings.of(participantId);
    const options = atVersion(key, expectedVersion);
    const confirmation = { by, meetings, at: policies.clock.now(), policies };
    const executed = await confirmTogether(streams, enrollment, confirmation, options);
    const warnings = await warningsOf(
      readerOf(streams),
      { enrollmentId, participantId, runId },
      meetings,
    );
    return answer(executed, { body: { enrollmentId, ...warnings } });
  }

  @Post(':enrollmentId/cancellation')
  @HttpCode(200)
  @Allow(headquarters, agencies, campusStaff, thePerson)
  @ApiOperation({ summary: '수강 취소, 자리 반납 (Cancel the enrolment; its seat is free again)' })
  async cancel(
    @Param('enrollmentId', ParseUUIDPipe) id: string,
    @Body() { reasonCode }: CancellationBody,
    @IdempotencyKey() key: Idempotency,
    @ExpectedVersion() expectedVersion: number | undefined,
  ) {
    const enrollment = await this.visible.find(id);
    const cancellation = {
      by: requestContext().actor.type,
      reasonCode,
      at: this.policies.clock.now(),
      policies: this.policies,
    };
    const options = atVersion(key, expectedVersion);
    const executed = await cancelTogether(this.streams, enrollment, cancellation, options);
    return answer(executed, { body: { enrollmentId: enrollment.enrollmentId } });
  }
}
