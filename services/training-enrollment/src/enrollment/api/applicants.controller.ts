import { Allow } from '@academy/platform';
import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { assessors, headquarters } from '../../access.js';
import type { EnrollmentCard } from '../read-model/enrollment-card.entity.js';
import { EnrollmentCards } from '../read-model/enrollment-cards.queries.js';
import { VisibleEnrollments } from './visible-enrollments.queries.js';

@ApiTags('enrollments')
@Controller('training-enrollment/v1/class-runs/:runId/enrollments')
export class ApplicantsController {
  constructor(
    private readonly visible: VisibleEnrollments,
    private readonly cards: EnrollmentCards,
  ) {}

  @Get()
  @Allow(headquarters, assessors)
  @ApiOperation({ summary: '강좌의 수강생 (Everybody who applied for a class run)' })
  async list(@Param('runId', ParseUUIDPipe) runId: string): Promise<readonly EnrollmentCard[]> {
    await this.visible.assertTaught(runId);
    return this.cards.in(runId);
  }
}
