import { Streams } from '@academy/event-store';
import { addDays, civilDateOf } from '@academy/kernel';
import {
  Allow,
  answer,
  deciderId,
  IdempotencyKey,
  PolicyBook,
  ProblemError,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { assessors, headquarters, planners } from '../../access.js';
import { classRuns } from '../../class-run/class-runs.js';
import { inPhase, scheduled } from '../../class-run/domain/class-run.js';
import { VisibleEnrollments } from '../../enrollment/api/visible-enrollments.queries.js';
import { confirmed } from '../../enrollment/domain/enrollment.js';
import { enrollments } from '../../enrollment/enrollments.js';
import { policyOn } from '../../policies.js';
import { stated } from '../../stated.js';
import { attendanceSheets } from '../attendance-sheets.js';
import {
  CorrectionBody,
  inUtc,
  MarkingBody,
  minutesOf,
  SheetKeys,
  UnlockingBody,
} from './attendance-body.js';

@ApiTags('attendance')
@Controller('training-enrollment/v1/class-runs/:runId/sessions/:sessionId/attendance')
export class AttendanceController {
  constructor(
    private readonly streams: Streams,
    private readonly policies: PolicyBook,
    private readonly visible: VisibleEnrollments,
  ) {}

  @Get()
  @Allow(headquarters, assessors)
  @ApiOperation({ summary: '출석부 (The attendance sheet of a session)' })
  async find(@Param() { runId, sessionId }: SheetKeys) {
    const state = await this.sheetOf(runId, sessionId);
    const marks = Object.entries(state.marks).map(([enrollmentId, mark]) => ({
      enrollmentId,
      ...mark,
    }));
    return { runId, sessionId, status: state.status, lockAt: state.lockAt, marks };
  }

  @Post()
  @HttpCode(200)
  @Allow(headquarters, assessors)
  @ApiOperation({ summary: '출결 기록 (Write down how a person attended a session)' })
  async mark(
    @Param() { runId, sessionId }: SheetKeys,
    @Body() body: MarkingBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const { enrollmentId, participantId } = await this.visible.findTaught(body.enrollmentId);
    const at = this.policies.clock.now();
    const policy = policyOn(this.policies, civilDateOf(at)).attendance;
    const executed = await this.streams.transact(key, async (transaction) => {
      const run = inPhase(await transaction.load(classRuns, runId), [
        ...(['PLANNED', 'RUNNING', 'FINISHED'] as const),
      ]);
      const session = run.sessions.find((one) => one.sessionId === sessionId);
      const enrolled = confirmed(await transaction.load(enrollments, enrollmentId));
      if (session === undefined || enrolled.runId !== runId) throw new ProblemError('NotFound');
      const { status, method, checkInAt, checkOutAt } = body;
      const times = stated({ checkInAt: inUtc(checkInAt), checkOutAt: inUtc(checkOutAt) });
      const marked = { runId, enrollmentId, participantId, status, method, ...times };
      const minutesPresent = minutesOf(body, session);
      await transaction.execute(attendanceSheets, sessionId, {
        type: 'MarkAttendance',
        data: { ...marked, minutesPresent, session, policy, at },
      });
    });
    return answer(executed, { body: { sessionId, enrollmentId } });
  }

  @Post('corrections')
  @HttpCode(200)
  @Allow(headquarters, assessors)
  @ApiOperation({ summary: '출결 정정 (Correct a mark)' })
  async correct(
    @Param() { runId, sessionId }: SheetKeys,
    @Body() { enrollmentId, status: to, minutesPresent, reasonCode, evidenceRef }: CorrectionBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    await this.visible.findTaught(enrollmentId);
    const byId = deciderId();
    const executed = await this.streams.transact(key, async (transaction) => {
      const { phase } = scheduled(await transaction.load(classRuns, runId));
      const correction = { enrollmentId, to, minutesPresent, reasonCode, byId };
      const resultsFinal = phase === 'RESULTS_FINAL';
      await transaction.execute(attendanceSheets, sessionId, {
        type: 'CorrectAttendance',
        data: { ...correction, ...stated({ evidenceRef }), resultsFinal },
      });
    });
    return answer(executed, { body: { sessionId, enrollmentId } });
  }

  @Post('unlocking')
  @HttpCode(200)
  @Allow(headquarters, planners)
  @ApiOperation({ summary: '출석부 잠금 해제 (Open a locked sheet for a correction)' })
  async unlock(
    @Param() { runId, sessionId }: SheetKeys,
    @Body() { reason }: UnlockingBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    await this.sheetOf(runId, sessionId);
    const at = this.policies.clock.now();
    const { unlockedDays } = policyOn(this.policies, civilDateOf(at)).attendance;
    const lockAt = `${addDays(at.slice(0, 10), unlockedDays)}${at.slice(10)}`;
    const data = { byId: deciderId(), reason, lockAt };
    const command = { type: 'UnlockSheet', data } as const;
    const executed = await this.streams.execute(attendanceSheets, sessionId, command, key);
    return answer(executed, { body: { sessionId, lockAt } });
  }

  /** The sheet of a session of a run that the caller may teach; answers 404 for any other. */
  private async sheetOf(runId: string, sessionId: string) {
    await this.visible.assertTaught(runId);
    const { state } = await this.streams.load(attendanceSheets, sessionId);
    if (state.status === 'empty' || state.runId !== runId) throw new ProblemError('NotFound');
    return state;
  }
}
