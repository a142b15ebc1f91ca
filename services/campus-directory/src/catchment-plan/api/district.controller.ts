import { civilDateOf, Clock, NotYet } from '@academy/kernel';
import { IsCivilDate, ProblemError, Public } from '@academy/platform';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { Campuses } from '../../campus/read-model/campuses.queries.js';
import { districts } from '../../reference-data/districts.js';
import { CatchmentPlans } from '../read-model/catchment-plans.queries.js';

export class DayQuery {
  @ApiPropertyOptional({ format: 'date', description: 'default: today' })
  @IsOptional()
  @IsCivilDate()
  readonly on?: string;
}

@ApiTags('catchment')
@Controller('campus-directory/v1/districts')
export class DistrictController {
  constructor(
    private readonly clock: Clock,
    private readonly plans: CatchmentPlans,
    private readonly campuses: Campuses,
  ) {}

  @Get(':code/campus')
  @Public('which campus looks after a district is published')
  @ApiOperation({ summary: '자치구의 담당 캠퍼스 (The campus of a district)' })
  async campus(@Param('code') code: string, @Query() { on }: DayQuery) {
    const district = districts.find((known) => known.code === code);
    if (!district) throw new ProblemError('NotFound');
    const day = on ?? civilDateOf(this.clock.now());
    const plan = await this.plans.inForceOn(day);
    const entry = plan?.entries.find(({ districtCode }) => districtCode === code);
    if (!plan || !entry) throw new NotYet('CatchmentNotInForce');
    const [campus, ...alternates] = await this.campuses.named([
      entry.primaryCampusId,
      ...entry.alternates,
    ]);
    return {
      on: day,
      district,
      campus,
      reason: `${district.nameKo} 담당 캠퍼스 (the campus of ${district.nameEn})`,
      alternates,
      plan: { version: plan.version, effectiveFrom: plan.effectiveFrom },
    };
  }
}
