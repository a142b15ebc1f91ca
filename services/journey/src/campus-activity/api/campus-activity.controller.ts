import { daysBetween } from '@academy/kernel';
import { Allow, assertCampus, IsCivilDate, ProblemError } from '@academy/platform';
import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { CampusActivityQueries } from '../read-model/campus-activity.queries.js';

const LONGEST_DAYS = 366;

export class DaysQuery {
  @ApiProperty({ example: '2026-03-01' }) @IsCivilDate() readonly from!: string;

  @ApiProperty({ example: '2026-03-31' }) @IsCivilDate() readonly to!: string;
}

/** What happened at a campus on a day. */
export interface CampusDay {
  readonly day: string;
  readonly registrations: number;
  readonly participations: number;
  readonly cases: number;
  readonly classRuns: number;
}

const refuseLongPeriod = ({ from, to }: DaysQuery): void => {
  const days = daysBetween(from, to);
  if (days >= 0 && days < LONGEST_DAYS) return;
  const detail = `from부터 최대 ${LONGEST_DAYS}일 (from \`from\` on, ${LONGEST_DAYS} days at most)`;
  throw new ProblemError('ValidationFailed', {
    errors: [{ pointer: '/to', code: 'period', detail }],
  });
};

@ApiTags('figures')
@Controller('journey/v1/campuses')
export class CampusActivityController {
  constructor(private readonly activities: CampusActivityQueries) {}

  @Get(':campusId/activity')
  @Allow({ roles: ['HQ_OPERATOR', 'ANALYST', 'CAMPUS_MANAGER'], scope: 'campus' })
  @ApiOperation({ summary: '캠퍼스의 일별 현황 (What happened at a campus, day by day)' })
  async activity(
    @Param('campusId', ParseUUIDPipe) campusId: string,
    @Query() period: DaysQuery,
  ): Promise<{ readonly days: readonly CampusDay[] }> {
    assertCampus(campusId);
    refuseLongPeriod(period);
    const found = await this.activities.between(campusId, period.from, period.to);
    const days = found.map(({ day, registrations, participations, cases, classRuns }) => ({
      day,
      registrations,
      participations,
      cases,
      classRuns,
    }));
    return { days };
  }
}
