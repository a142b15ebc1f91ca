import { Streams } from '@academy/event-store';
import {
  Allow,
  answer,
  IdempotencyKey,
  PolicyBook,
  ProblemError,
  requestContext,
  type Idempotency,
} from '@academy/platform';
import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { agencies, campusStaff, headquarters, thePerson } from '../../access.js';
import { Meetings } from '../../calendar/read-model/meetings.queries.js';
import { classRuns } from '../../class-run/class-runs.js';
import { scheduled } from '../../class-run/domain/class-run.js';
import { standingOf } from '../../class-run/domain/explain-waitlist.js';
import { acceptTogether, declineTogether } from '../answer-offer-together.js';
import { readerOf } from '../places-of.js';
import { warningsOf } from '../warnings-of.js';
import { VisibleEnrollments } from './visible-enrollments.queries.js';

@ApiTags('waitlist')
@Controller('training-enrollment/v1/enrollments/:enrollmentId')
@Allow(headquarters, agencies, campusStaff, thePerson)
export class WaitlistAnswerController {
  constructor(
    private readonly streams: Streams,
    private readonly policies: PolicyBook,
    private readonly visible: VisibleEnrollments,
    private readonly meetings: Meetings,
  ) {}

  /** Answers 404 for an enrolment that does not wait. */
  @Get('waitlist')
  @ApiOperation({ summary: '대기 순번 (The place in the wait list, or the offer to answer)' })
  async standing(@Param('enrollmentId', ParseUUIDPipe) id: string) {
    const { enrollmentId, runId } = await this.visible.find(id);
    const run = scheduled((await this.streams.load(classRuns, runId)).state);
    const standing = standingOf(run, enrollmentId);
    if (standing === undefined) throw new ProblemError('NotFound');
    return { enrollmentId, runId, ...standing };
  }

  @Post('offer-acceptance')
  @HttpCode(200)
  @ApiOperation({ summary: '대기자 제안 수락 (Take the offered seat)' })
  accept(@Param('enrollmentId', ParseUUIDPipe) id: string, @IdempotencyKey() key: Idempotency) {
    return this.answerBy(acceptTogether, id, key);
  }

  @Post('offer-refusal')
  @HttpCode(200)
  @ApiOperation({ summary: '대기자 제안 거절 (Refuse the offered seat; the enrolment ends)' })
  decline(@Param('enrollmentId', ParseUUIDPipe) id: string, @IdempotencyKey() key: Idempotency) {
    return this.answerBy(declineTogether, id, key);
  }

  private async answerBy(together: typeof acceptTogether, id: string, key: Idempotency) {
    const enrollment = await this.visible.find(id);
    const { policies } = this;
    const by = requestContext().actor.type;
    const meetings = await this.meetings.of(enrollment.participantId);
    const said = { by, meetings, at: policies.clock.now(), policies };
    const executed = await together(this.streams, enrollment, said, key);
    const { enrollmentId } = enrollment;
    const takes = together === acceptTogether;
    const warnings = takes ? await warningsOf(readerOf(this.streams), enrollment, meetings) : {};
    return answer(executed, { body: { enrollmentId, ...warnings } });
  }
}
