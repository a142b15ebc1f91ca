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
import { classRuns } from '../../class-run/class-runs.js';
import { scheduled } from '../../class-run/domain/class-run.js';
import { courses } from '../../course/courses.js';
import { approved } from '../../course/domain/course.js';
import { cancelTogether } from '../cancel-together.js';
import { enrollments } from '../enrollments.js';
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
  ) {}

  /** The enrolment and its seat are confirmed together, or neither is (S-3). */
  @Post(':enrollmentId/confirmation')
  @HttpCode(200)
  @Allow(headquarters, agencies, campusStaff, thePerson)
  @ApiOperation({ summary: '수강 확정 (Confirm the enrolment and its seat)' })
  async confirm(
    @Param('enrollmentId', ParseUUIDPipe) id: string,
    @IdempotencyKey() key: Idempotency,
    @ExpectedVersion() expectedVersion: number | undefined,
  ) {
    const { enrollmentId, runId, courseId } = await this.visible.find(id);
    const by = requestContext().actor.type;
    const at = this.policies.clock.now();
    const contended = [`${classRuns.name}-${runId}`];
    const options = { ...atVersion(key, expectedVersion), contended };
    const executed = await this.streams.transact(options, async (transaction) => {
      const { startsOn } = scheduled(await transaction.load(classRuns, runId));
      const { selectionMethod } = approved(await transaction.load(courses, courseId));
      await transaction.execute(enrollments, enrollmentId, {
        type: 'ConfirmEnrollment',
        data: { startsOn, selectionMethod, by },
      });
      await transaction.execute(classRuns, runId, {
        type: 'ConfirmSeat',
        data: { enrollmentId, at },
      });
    });
    return answer(executed, { body: { enrollmentId } });
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
