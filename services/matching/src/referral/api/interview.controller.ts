import { uuidv5 } from '@academy/event-store';
import { Allow, ExpectedVersion, IdempotencyKey, type Idempotency } from '@academy/platform';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { campusStaff, headquarters, theEmployer, thePerson } from '../../access.js';
import { WithdrawalBody } from './employer-answer.controller.js';
import {
  AttendanceBody,
  InterviewBody,
  MovedInterviewBody,
  ResultBody,
} from './interview.bodies.js';
import { actingParty, ReferralDecisions } from './referral-decisions.js';

const instant = (moment: string): string => new Date(moment).toISOString();

@ApiTags('interviews')
@Controller('matching/v1/referrals/:referralId/interviews')
export class InterviewController {
  constructor(private readonly decisions: ReferralDecisions) {}

  @Post()
  @Allow(headquarters, campusStaff, theEmployer)
  @ApiOperation({ summary: '면접 일정 (Schedule an interview)' })
  schedule(
    @Param('referralId', ParseUUIDPipe) referralId: string,
    @Body() { at, ...details }: InterviewBody,
    @IdempotencyKey() key: Idempotency,
    @ExpectedVersion() expectedVersion: number | undefined,
  ) {
    const interviewId = uuidv5(key.commandId, 'interview');
    return this.decisions.decide(
      { referralId, key, expectedVersion },
      ({ at: now, rules }) => ({
        type: 'ScheduleInterview',
        data: { interviewId, at: instant(at), ...details, policy: rules.decision, now },
      }),
      { interviewId },
    );
  }

  @Post(':interviewId/move')
  @HttpCode(200)
  @Allow(headquarters, campusStaff, theEmployer)
  @ApiOperation({ summary: '면접 일정 변경 (Move an interview)' })
  move(
    @Param('referralId', ParseUUIDPipe) referralId: string,
    @Param('interviewId', ParseUUIDPipe) interviewId: string,
    @Body() { at }: MovedInterviewBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const asked = { referralId, key, expectedVersion: undefined };
    return this.decisions.decide(asked, ({ at: now, rules }) => ({
      type: 'RescheduleInterview',
      data: { interviewId, at: instant(at), policy: rules.decision, now },
    }));
  }

  @Post(':interviewId/cancellation')
  @HttpCode(200)
  @Allow(headquarters, campusStaff, thePerson, theEmployer)
  @ApiOperation({ summary: '면접 취소 (Cancel an interview)' })
  cancel(
    @Param('referralId', ParseUUIDPipe) referralId: string,
    @Param('interviewId', ParseUUIDPipe) interviewId: string,
    @Body() { reasonCode }: WithdrawalBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    return this.decisions.decide({ referralId, key, expectedVersion: undefined }, () => ({
      type: 'CancelInterview',
      data: { interviewId, by: actingParty(), reasonCode },
    }));
  }

  @Post(':interviewId/attendance')
  @HttpCode(200)
  @Allow(headquarters, campusStaff, theEmployer)
  @ApiOperation({ summary: '면접 참석 기록 (Record who came)' })
  attend(
    @Param('referralId', ParseUUIDPipe) referralId: string,
    @Param('interviewId', ParseUUIDPipe) interviewId: string,
    @Body() { missedBy }: AttendanceBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const asked = { referralId, key, expectedVersion: undefined };
    return this.decisions.decide(asked, ({ at: now }) => ({
      type: 'RecordInterview',
      data: { interviewId, now, ...(missedBy === undefined ? {} : { missedBy }) },
    }));
  }

  @Post(':interviewId/result')
  @HttpCode(200)
  @Allow(headquarters, campusStaff, theEmployer)
  @ApiOperation({ summary: '면접 결과 (Record what came of it)' })
  result(
    @Param('referralId', ParseUUIDPipe) referralId: string,
    @Param('interviewId', ParseUUIDPipe) interviewId: string,
    @Body() body: ResultBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    return this.decisions.decide({ referralId, key, expectedVersion: undefined }, ({ at }) => ({
      type: 'RecordInterviewResult',
      data: { interviewId, ...body, at },
    }));
  }
}
