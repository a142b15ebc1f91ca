import type { SlotPurpose } from '@academy/contracts';
import { addDays, civilDateOf, Clock, daysBetween } from '@academy/kernel';
import {
  Allow,
  Consistency,
  IsCivilDate,
  IsId,
  Omittable,
  ProblemError,
  ReadQuery,
} from '@academy/platform';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, Matches } from 'class-validator';
import { directoryReaders, slotReaders } from '../../access.js';
import { STAFF_ID } from '../../staff-member/api/staff-bodies.js';
import { stated } from '../../stated.js';
import { dayIdOf } from '../consultant-days.js';
import type { ConsultantDayCard } from '../read-model/consultant-day-card.entity.js';
import { ConsultantDayCards, type FreeSlot } from '../read-model/consultant-day-cards.queries.js';
import { DayPath, slotPurposes } from './slot-bodies.js';

/** Days that one question may span. */
const MOST_DAYS = 62;
const USUAL_DAYS = 14;

export class SlotsQuery {
  @ApiPropertyOptional({ format: 'date', description: 'default: today' })
  @Omittable()
  @IsCivilDate()
  readonly from?: string;

  @ApiPropertyOptional({ format: 'date', description: 'last day; default: two weeks' })
  @Omittable()
  @IsCivilDate()
  readonly to?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @Omittable()
  @IsId()
  readonly campusId?: string;

  @ApiPropertyOptional({ example: 'consultant-west' })
  @Omittable()
  @Matches(STAFF_ID)
  readonly consultantId?: string;

  @ApiPropertyOptional({ enum: slotPurposes })
  @Omittable()
  @IsIn(slotPurposes)
  readonly purpose?: SlotPurpose;
}

@ApiTags('slots')
@Controller('campus-directory/v1')
export class ConsultantDaysController {
  constructor(
    private readonly clock: Clock,
    private readonly days: ConsultantDayCards,
    private readonly consistency: Consistency,
  ) {}

  @Get('slots')
  @Allow(slotReaders)
  @ApiOperation({ summary: '예약 가능한 상담 시간 (Free slots, by their start)' })
  free(@Query() { from, to, purpose, ...query }: SlotsQuery): Promise<readonly FreeSlot[]> {
    const now = this.clock.now();
    const first = from ?? civilDateOf(now);
    const last = to ?? addDays(first, USUAL_DAYS - 1);
    if (daysBetween(first, last) >= MOST_DAYS)
      throw new ProblemError('ValidationFailed', {
        errors: [{ pointer: '/to', code: 'span', detail: `at most ${MOST_DAYS} days` }],
      });
    return this.days.freeSlots({ from: first, to: last, ...stated(query) }, purpose, now);
  }

  @Get('consultant-days/:consultantId/:date')
  @Allow(directoryReaders)
  @ApiOperation({ summary: '상담사의 하루 (The day of a consultant)' })
  async find(
    @Param() { consultantId, date }: DayPath,
    @Query() { atLeast }: ReadQuery,
  ): Promise<ConsultantDayCard> {
    const key = dayIdOf(consultantId, date);
    await this.consistency.atLeast(atLeast, `consultant-day-${key}`);
    const day = await this.days.find(key);
    if (!day) throw new ProblemError('NotFound');
    return day;
  }
}
