import { Streams } from '@academy/event-store';
import { civilDateOf, Clock } from '@academy/kernel';
import { Allow } from '@academy/platform';
import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { campusStaff, headquarters, thePerson } from '../../access.js';
import { classRuns } from '../../class-run/class-runs.js';
import { scheduled } from '../../class-run/domain/class-run.js';
import {
  ClassRunCards,
  type OfferedRun,
} from '../../class-run/read-model/class-run-cards.queries.js';
import { VisibleEnrollments } from './visible-enrollments.queries.js';

@ApiTags('enrollments')
@Controller('training-enrollment/v1/enrollments/:enrollmentId/alternatives')
export class AlternativesController {
  constructor(
    private readonly streams: Streams,
    private readonly clock: Clock,
    private readonly visible: VisibleEnrollments,
    private readonly cards: ClassRunCards,
  ) {}

  /** As of today, unlike what the cancellation of a run named: runs come and go while somebody thinks about them (S-4). */
  @Get()
  @Allow(headquarters, campusStaff, thePerson)
  @ApiOperation({
    summary: '대신 들을 수 있는 강좌 (Class runs to take instead, the nearest first)',
  })
  async list(@Param('enrollmentId', ParseUUIDPipe) id: string): Promise<readonly OfferedRun[]> {
    const { runId } = await this.visible.find(id);
    const run = scheduled((await this.streams.load(classRuns, runId)).state);
    const runIds = await this.cards.alternativesTo(run, civilDateOf(this.clock.now()));
    const found = await Promise.all(runIds.map((one) => this.cards.find(one)));
    return found.filter((one) => one !== undefined);
  }
}
