import type { StaffRole } from '@academy/contracts';
import { civilDateOf, Clock } from '@academy/kernel';
import {
  Allow,
  Consistency,
  IsCivilDate,
  IsId,
  Omittable,
  ProblemError,
  ReadQuery,
  showVersion,
} from '@academy/platform';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { directoryReaders } from '../../access.js';
import { stated } from '../../stated.js';
import type { StaffCard } from '../read-model/staff-card.entity.js';
import { StaffCards, type StaffOnDate } from '../read-model/staff-cards.queries.js';
import { staffRoles } from './staff-bodies.js';

export class StaffQuery {
  @ApiPropertyOptional({ format: 'date', description: 'default: today' })
  @Omittable()
  @IsCivilDate()
  readonly on?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @Omittable()
  @IsId()
  readonly campusId?: string;

  @ApiPropertyOptional({ enum: staffRoles })
  @Omittable()
  @IsIn(staffRoles)
  readonly role?: StaffRole;
}

@ApiTags('staff')
@Controller('campus-directory/v1/staff')
@Allow(directoryReaders)
export class StaffCardsController {
  constructor(
    private readonly clock: Clock,
    private readonly staff: StaffCards,
    private readonly consistency: Consistency,
  ) {}

  @Get()
  @ApiOperation({ summary: '직원 목록 (Who works where on a day)' })
  list(@Query() { on, ...filter }: StaffQuery): Promise<readonly StaffOnDate[]> {
    return this.staff.listOn(on ?? civilDateOf(this.clock.now()), stated(filter));
  }

  @Get(':staffId')
  @ApiOperation({ summary: '직원 (A member of staff)' })
  async find(
    @Param('staffId') staffId: string,
    @Query() { atLeast }: ReadQuery,
  ): Promise<StaffCard> {
    await this.consistency.atLeast(atLeast, `staff-member-${staffId}`);
    const found = await this.staff.find(staffId);
    if (!found) throw new ProblemError('NotFound');
    showVersion(found.version);
    return found;
  }
}
