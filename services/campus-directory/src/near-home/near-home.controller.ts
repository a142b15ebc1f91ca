import type { CampusService } from '@academy/contracts';
import { civilDateOf } from '@academy/kernel';
import { IsCivilDate, Omittable, PolicyBook, ProblemError, Public } from '@academy/platform';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { Campuses } from '../campus/read-model/campuses.queries.js';
import { CatchmentPlans } from '../catchment-plan/read-model/catchment-plans.queries.js';
import { CalendarCards } from '../operating-calendar/read-model/calendar-cards.queries.js';
import { policyOn } from '../policies.js';
import { everyService } from '../reference-data/campuses.js';
import { districts } from '../reference-data/districts.js';
import { nearHome } from './near-home.js';

export class NearHomeQuery {
  @ApiPropertyOptional({ enum: everyService, default: 'COUNSELING' })
  @Omittable()
  @IsIn(everyService)
  readonly service?: CampusService;

  @ApiPropertyOptional({ format: 'date', description: 'default: today' })
  @Omittable()
  @IsCivilDate()
  readonly on?: string;
}

@ApiTags('catchment')
@Controller('campus-directory/v1/districts')
export class NearHomeController {
  constructor(
    private readonly campuses: Campuses,
    private readonly plans: CatchmentPlans,
    private readonly calendars: CalendarCards,
    private readonly policies: PolicyBook,
  ) {}

  @Get(':code/near-home')
  @Public('where and when the campuses are open is published')
  @ApiOperation({
    summary: '거주지 인근 캠퍼스 (The nearest campus that offers a service on a day)',
  })
  async find(@Param('code') code: string, @Query() { service = 'COUNSELING', on }: NearHomeQuery) {
    const district = districts.find((known) => known.code === code);
    if (!district) throw new ProblemError('NotFound');
    const day = on ?? civilDateOf(this.policies.clock.now());
    const plan = await this.plans.inForceOn(day);
    const entry = plan?.entries.find(({ districtCode }) => districtCode === code);
    const found = nearHome({
      ...{ districtCode: code, service, on: day, primaryCampusId: entry?.primaryCampusId },
      campuses: await this.campuses.list(),
      calendars: await this.calendars.byCampus(),
      usual: policyOn(this.policies, civilDateOf(this.policies.clock.now())).hours.weekly,
    });
    return { on: day, service, district, ...found };
  }
}
