import { Consistency, IsCivilDate, ProblemError, Public, showVersion } from '@academy/platform';
import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import type { Campus } from '../read-model/campus.entity.js';
import { Campuses } from '../read-model/campuses.queries.js';

export class CampusesQuery {
  @ApiPropertyOptional({ format: 'date', description: 'only those that are open on this day' })
  @IsOptional()
  @IsCivilDate()
  readonly openOn?: string;
}

export class CampusQuery {
  @ApiPropertyOptional({ description: 'the X-Consistency-Token of a command' })
  @IsOptional()
  @Matches(/^[a-z-]{1,64}:\d{1,19}$/)
  readonly atLeast?: string;
}

@ApiTags('campuses')
@Controller('campus-directory/v1/campuses')
export class CampusController {
  constructor(
    private readonly campuses: Campuses,
    private readonly consistency: Consistency,
  ) {}

  @Get()
  @Public('where the campuses are is published')
  @ApiOperation({ summary: '캠퍼스 목록 (The campuses)' })
  list(@Query() { openOn }: CampusesQuery): Promise<readonly Campus[]> {
    return this.campuses.list(openOn);
  }

  @Get(':campusId')
  @Public('where the campuses are is published')
  @ApiOperation({ summary: '캠퍼스 (A campus)' })
  async find(
    @Param('campusId', ParseUUIDPipe) campusId: string,
    @Query() { atLeast }: CampusQuery,
  ): Promise<Campus> {
    await this.consistency.atLeast(atLeast, `campus-${campusId}`);
    const campus = await this.campuses.find(campusId);
    if (!campus) throw new ProblemError('NotFound');
    showVersion(campus.version);
    return campus;
  }
}
