import { Streams, uuidv5 } from '@academy/event-store';
import { civilDateOf, Clock } from '@academy/kernel';
import { Allow, answer, IdempotencyKey, PolicyBook, type Idempotency } from '@academy/platform';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { headquarters } from '../../access.js';
import { policyOn } from '../../policies.js';
import { stated } from '../../stated.js';
import { courses } from '../courses.js';
import { completionIn } from './completion-body.js';
import { CourseBody, CourseRevisionBody, RetirementBody } from './course-body.js';

const FIRST_VERSION = 1;
/** What a course is where its body says nothing. */
const usual = {
  courseKind: 'GENERAL',
  occupationCodes: [],
  skills: [],
  partnerEmployerIds: [],
  prerequisites: [],
  certificateTargets: [],
  demandBasis: { jobOrderIds: [], employerIds: [], requiredSkills: [] },
} as const satisfies Partial<CourseBody>;

@ApiTags('courses')
@Controller('training-enrollment/v1/courses')
export class CourseCommandsController {
  constructor(
    private readonly streams: Streams,
    private readonly clock: Clock,
    private readonly policies: PolicyBook,
  ) {}

  @Post()
  @Allow(headquarters)
  @ApiOperation({ summary: '과정 승인 (Approve a course into the catalogue)' })
  async approve(@Body() body: CourseBody, @IdempotencyKey() key: Idempotency) {
    const courseId = uuidv5(key.commandId, 'course');
    const { completion, ...content } = stated(body);
    const executed = await this.streams.execute(
      courses,
      courseId,
      {
        type: 'ApproveCourse',
        data: {
          ...usual,
          ...content,
          courseId,
          version: FIRST_VERSION,
          completion: completionIn(completion),
          policy: policyOn(this.policies, civilDateOf(this.clock.now())).course,
        },
      },
      key,
    );
    const location = `/training-enrollment/v1/courses/${courseId}`;
    return answer(executed, { location, body: { courseId } });
  }

  @Post(':courseId/revisions')
  @HttpCode(200)
  @Allow(headquarters)
  @ApiOperation({ summary: '과정 개정, 이후 회차부터 (The next version, for runs to come)' })
  async revise(
    @Param('courseId', ParseUUIDPipe) courseId: string,
    @Body() body: CourseRevisionBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const { completion, ...change } = stated({ ...body });
    const policy = policyOn(this.policies, civilDateOf(this.clock.now())).course;
    const data = { change, completion: completionIn(completion), policy };
    const command = { type: 'ReviseCourse', data } as const;
    const executed = await this.streams.execute(courses, courseId, command, key);
    return answer(executed, { body: { courseId } });
  }

  @Post(':courseId/retirement')
  @HttpCode(200)
  @Allow(headquarters)
  @ApiOperation({ summary: '과정 폐지 (Take a course out of the catalogue)' })
  async retire(
    @Param('courseId', ParseUUIDPipe) courseId: string,
    @Body() { reason }: RetirementBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const command = { type: 'RetireCourse', data: { reason } } as const;
    const executed = await this.streams.execute(courses, courseId, command, key);
    return answer(executed, { body: { courseId } });
  }
}
