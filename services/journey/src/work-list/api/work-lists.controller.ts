import { civilDateOf, Clock } from '@academy/kernel';
import {
  Allow,
  assertCampus,
  campusScope,
  Consistency,
  Cursors,
  pageOf,
  ProblemError,
  type Grant,
  type Page,
} from '@academy/platform';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiPropertyOptional, ApiTags, OmitType } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { PageAtLeastQuery } from '../../page-at-least.query.js';
import { shownWork, type ShownWork } from '../shown-work.js';
import { workLists, type WorkListCode } from '../work-lists.js';
import {
  WorkQueries,
  type WorkCount,
  type WorkRow,
  type WorkScope,
} from '../work-lists.queries.js';

const owners = [
  ...(['PARTICIPANT', 'CONSULTANT', 'CAMPUS_OPERATOR', 'CAMPUS_MANAGER'] as const),
  ...(['TRAINING_COORDINATOR', 'EMPLOYER_RELATIONS', 'AFTERCARE_OFFICER'] as const),
  ...(['HQ_OPERATOR', 'DPO'] as const),
] satisfies readonly WorkRow['owner'][];

export class WorkListQuery extends PageAtLeastQuery {
  @ApiPropertyOptional({ format: 'uuid', description: 'campus that looks after the people' })
  @IsOptional()
  @IsUUID()
  readonly campusId?: string;

  @ApiPropertyOptional({ enum: owners, description: 'whose turn it is' })
  @IsOptional()
  @IsIn(owners)
  readonly owner?: WorkRow['owner'];
}

export class WorkCountsQuery extends OmitType(WorkListQuery, ['cursor', 'pageSize'] as const) {}

const staff: readonly [Grant, Grant] = [
  { roles: ['HQ_OPERATOR', 'AUDITOR', 'DPO'] },
  {
    roles: [
      ...(['CAMPUS_MANAGER', 'CAMPUS_OPERATOR', 'CONSULTANT', 'TRAINING_COORDINATOR'] as const),
      ...(['EMPLOYER_RELATIONS', 'AFTERCARE_OFFICER'] as const),
    ],
    scope: 'campus',
  },
];

/** A list with what there is to do in it. */
export interface CountedList extends Omit<WorkCount, 'list'> {
  readonly code: WorkListCode;
  readonly ko: string;
  readonly en: string;
}

const isList = (text: string): text is WorkListCode => Object.hasOwn(workLists, text);

const scopeOf = ({ campusId, owner }: WorkCountsQuery): WorkScope => {
  const campuses = campusScope();
  if (campusId !== undefined) assertCampus(campusId);
  const everybodys = campusId === undefined;
  return { campuses: everybodys ? campuses : [campusId], owner, everybodys };
};

@ApiTags('work')
@Controller('journey/v1/work-lists')
export class WorkListsController {
  constructor(
    private readonly work: WorkQueries,
    private readonly cursors: Cursors,
    private readonly clock: Clock,
    private readonly consistency: Consistency,
  ) {}

  @Get()
  @Allow(...staff)
  @ApiOperation({
    summary: '업무 목록과 건수 (Work lists: how much is open and how much is late)',
  })
  async lists(
    @Query() query: WorkCountsQuery,
  ): Promise<{ readonly lists: readonly CountedList[] }> {
    const scope = scopeOf(query);
    await this.consistency.atLeast(query.atLeast);
    const counts = await this.work.counts(scope, civilDateOf(this.clock.now()));
    const lists = counts.map(({ list: code, open, overdue }) => {
      const { ko, en } = workLists[code];
      return { code, ko, en, open, overdue };
    });
    return { lists };
  }

  @Get(':list')
  @Allow(...staff)
  @ApiOperation({
    summary: '업무 목록, 기한 순 (A work list, what is overdue first)',
  })
  async list(@Param('list') list: string, @Query() query: WorkListQuery): Promise<Page<ShownWork>> {
    const scope = scopeOf(query);
    if (!isList(list)) throw new ProblemError('NotFound');
    const { cursor, pageSize, atLeast, campusId = '', owner = '' } = query;
    await this.consistency.atLeast(atLeast);
    const place = ['work list', list, campusId, owner];
    const [dueOn = '', id = ''] = cursor === undefined ? [] : this.cursors.read(place, cursor);
    const after = cursor === undefined ? undefined : { dueOn, id };
    const found = await this.work.list({ ...scope, list, after, limit: pageSize + 1 });
    const today = civilDateOf(this.clock.now());
    const items = found.map((row) => shownWork(row, today));
    return pageOf(items, pageSize, (last) => this.cursors.sign(place, [last.dueOn, last.id]));
  }
}
