import { Allow, assertCampus, campusScope } from '@academy/platform';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsOptional, IsUUID, Matches } from 'class-validator';
import { FunnelQueries, type FunnelCount } from '../funnel.queries.js';

export class FunnelQuery {
  @ApiPropertyOptional({ description: 'campus that looks after the people' })
  @IsOptional()
  @IsUUID()
  readonly campusId?: string;

  @ApiPropertyOptional({ description: 'month of the registration', example: '2026-03' })
  @IsOptional()
  @Matches(/^\d{4}-(0[1-9]|1[0-2])$/)
  readonly cohort?: string;
}

/** The funnel with its unit and with what a reader must know before publishing it. */
export interface Funnel {
  readonly unit: 'PARTICIPANTS';
  readonly suppressed: false;
  readonly note: string;
  readonly steps: readonly FunnelCount[];
}

const NOTE =
  '내부 확인용: 5명 미만 칸을 가리지 않았으므로 그대로 공표할 수 없습니다 (for internal use: cells under 5 people are not suppressed)';

@ApiTags('figures')
@Controller('journey/v1/funnel')
export class FunnelController {
  constructor(private readonly funnels: FunnelQueries) {}

  @Get()
  @Allow({ roles: ['HQ_OPERATOR', 'ANALYST', 'CAMPUS_MANAGER'], scope: 'campus' })
  @ApiOperation({ summary: '단계별 인원 (People by step of the programme, K-01)' })
  async funnel(@Query() { campusId, cohort }: FunnelQuery): Promise<Funnel> {
    if (campusId !== undefined) assertCampus(campusId);
    const campuses = campusId === undefined ? campusScope() : [campusId];
    const steps = await this.funnels.counts({ campuses, cohort });
    return { unit: 'PARTICIPANTS', suppressed: false, note: NOTE, steps };
  }
}
