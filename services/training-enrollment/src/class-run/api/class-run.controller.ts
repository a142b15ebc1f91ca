import type { ClassType } from '@academy/contracts';
import { uuidv5 } from '@academy/event-store';
import {
  Allow,
  answer,
  assertCampus,
  Consistency,
  Cursors,
  IdempotencyKey,
  IsCivilDate,
  IsId,
  Omittable,
  pageOf,
  PageQuery,
  ProblemError,
  ReadQuery,
  showVersion,
  type Idempotency,
  type Page,
} from '@academy/platform';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { catalogueReaders, headquarters, planners } from '../../access.js';
import { classTypes } from '../../class-types.js';
import { courses } from '../../course/courses.js';
import { onOffer } from '../../course/domain/course.js';
import { stated } from '../../stated.js';
import { classRuns } from '../class-runs.js';
import { roomWarnings } from '../domain/rooms.js';
import {
  ClassRunCards,
  type OfferedRun,
  type RunPlace,
} from '../read-model/class-run-cards.queries.js';
import { ClassRunBody, sessionsOf } from './class-run-body.js';
import { PlannedRuns } from './planned-runs.js';

export class ClassRunsQuery extends PageQuery {
  @ApiPropertyOptional({ format: 'uuid' })
  @Omittable()
  @IsId()
  readonly campusId?: string;

  @ApiPropertyOptional({ enum: classTypes })
  @Omittable()
  @IsIn(classTypes)
  readonly classType?: ClassType;

  @ApiPropertyOptional({ format: 'date', description: 'runs that take applications on this day' })
  @Omittable()
  @IsCivilDate()
  readonly applyOn?: string;
}

@ApiTags('class-runs')
@Controller('training-enrollment/v1/class-runs')
export class ClassRunController {
  constructor(
    private readonly runs: PlannedRuns,
    private readonly cards: ClassRunCards,
    private readonly cursors: Cursors,
    private readonly consistency: Consistency,
  ) {}

  @Post()
  @Allow(headquarters, planners)
  @ApiOperation({ summary: '강좌 개설 (Schedule a class run of an approved course)' })
  async schedule(@Body() body: ClassRunBody, @IdempotencyKey() key: Idempotency) {
    const { courseId, sessions: meetings, ...plan } = stated(body);
    assertCampus(plan.campusId);
    const runId = uuidv5(key.commandId, 'class-run');
    const sessions = sessionsOf(runId, meetings);
    const rooms = await this.runs.rooms.of(sessions);
    const executed = await this.runs.streams.transact(key, async (transaction) => {
      const course = onOffer(await transaction.load(courses, courseId));
      await transaction.execute(classRuns, runId, {
        type: 'ScheduleClassRun',
        data: {
          instructorIds: [],
          waitlistCapacity: 0,
          ...plan,
          runId,
          ...{ course, sessions, rooms },
        },
      });
    });
    const location = `/training-enrollment/v1/class-runs/${runId}`;
    return answer(executed, { location, body: { runId, warnings: roomWarnings(sessions, rooms) } });
  }

  @Get()
  @Allow(catalogueReaders)
  @ApiOperation({ summary: '강좌 목록, 시작일 순 (Class runs, by their first day)' })
  async list(@Query() { cursor, pageSize, ...query }: ClassRunsQuery): Promise<Page<OfferedRun>> {
    const filter = stated(query);
    const list = ['class-runs', query.campusId ?? '', query.classType ?? '', query.applyOn ?? ''];
    const after = cursor === undefined ? undefined : this.placeIn(list, cursor);
    const found = await this.cards.list(filter, pageSize + 1, after);
    return pageOf(found, pageSize, ({ startsOn, runId }) =>
      this.cursors.sign(list, [startsOn, runId]),
    );
  }

  @Get(':runId')
  @Allow(catalogueReaders)
  @ApiOperation({ summary: '강좌와 남은 자리 (A class run and the seats that are left)' })
  async find(
    @Param('runId', ParseUUIDPipe) runId: string,
    @Query() { atLeast }: ReadQuery,
  ): Promise<OfferedRun> {
    // An enrolment that takes a seat goes on to write events of its person: the token names the last of them.
    await this.consistency.atLeast(atLeast);
    const run = await this.cards.find(runId);
    if (!run) throw new ProblemError('NotFound');
    showVersion(run.version);
    return run;
  }

  private placeIn(list: readonly string[], cursor: string): RunPlace {
    const [startsOn = '', runId = ''] = this.cursors.read(list, cursor);
    return { startsOn, runId };
  }
}
