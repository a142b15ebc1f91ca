import { Streams, uuidv5 } from '@academy/event-store';
import { Allow, answer, IdempotencyKey, SealedNotes, type Idempotency } from '@academy/platform';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { campusStaff, headquarters, thePerson } from '../../access.js';
import { VisibleCases } from '../../counseling-case/api/visible-cases.queries.js';
import { careerAssessments } from '../career-assessments.js';
import type { AssessmentCard } from '../read-model/assessment-card.entity.js';
import { AnswersBody, ContestBody, StartBody } from './assessment.bodies.js';
import { VisibleAssessments } from './visible-assessments.queries.js';

@ApiTags('assessments')
@Controller('counseling/v1')
export class AssessmentController {
  constructor(
    private readonly streams: Streams,
    private readonly cases: VisibleCases,
    private readonly assessments: VisibleAssessments,
    private readonly notes: SealedNotes,
  ) {}

  @Get('cases/:caseId/assessments')
  @Allow(headquarters, campusStaff, thePerson)
  @ApiOperation({ summary: '경력진단 목록 (The assessments of a case)' })
  list(@Param('caseId', ParseUUIDPipe) caseId: string): Promise<readonly AssessmentCard[]> {
    return this.assessments.ofCase(caseId);
  }

  @Post('cases/:caseId/assessments')
  @Allow(headquarters, campusStaff, thePerson)
  @ApiOperation({ summary: '경력진단 시작 (Start an assessment)' })
  async start(
    @Param('caseId', ParseUUIDPipe) id: string,
    @Body() body: StartBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const { caseId, participantId } = await this.cases.find(id);
    const assessmentId = uuidv5(key.commandId, 'assessment');
    const data = { assessmentId, caseId, participantId, ...body };
    const command = { type: 'StartAssessment', data } as const;
    const executed = await this.streams.execute(careerAssessments, assessmentId, command, key);
    return answer(executed, { body: { assessmentId, caseId } });
  }

  @Post('assessments/:assessmentId/answers')
  @HttpCode(200)
  @Allow(headquarters, campusStaff, thePerson)
  @ApiOperation({ summary: '경력진단 답변 제출 (Hand in the answers)' })
  async submit(
    @Param('assessmentId', ParseUUIDPipe) id: string,
    @Body() { answers, durationSec, assisted }: AnswersBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const { assessmentId, participantId } = await this.assessments.find(id);
    const sealed = await this.notes.seal(participantId, JSON.stringify(answers));
    const data = { answers: sealed, durationSec, assisted };
    const command = { type: 'SubmitAnswers', data } as const;
    const executed = await this.streams.execute(careerAssessments, assessmentId, command, key);
    return answer(executed, { body: { assessmentId } });
  }

  @Post('assessments/:assessmentId/contest')
  @HttpCode(200)
  @Allow(headquarters, campusStaff, thePerson)
  @ApiOperation({ summary: '준비 수준 이의 제기 (Contest the proposed level)' })
  async contest(
    @Param('assessmentId', ParseUUIDPipe) id: string,
    @Body() { grounds }: ContestBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const { assessmentId, participantId } = await this.assessments.find(id);
    const data =
      grounds === undefined ? {} : { grounds: await this.notes.seal(participantId, grounds) };
    const command = { type: 'ContestReadiness', data } as const;
    const executed = await this.streams.execute(careerAssessments, assessmentId, command, key);
    return answer(executed, { body: { assessmentId } });
  }
}
