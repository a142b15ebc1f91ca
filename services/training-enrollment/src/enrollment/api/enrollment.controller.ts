import { Unavailable } from '@academy/kernel';
import { Allow, Consistency, ReadQuery, showVersion } from '@academy/platform';
import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { agencies, assessors, campusStaff, headquarters, thePerson } from '../../access.js';
import { EnrollmentCards, type TitledEnrollment } from '../read-model/enrollment-cards.queries.js';
import { VisibleEnrollments } from './visible-enrollments.queries.js';

@ApiTags('enrollments')
@Controller('training-enrollment/v1/enrollments')
export class EnrollmentController {
  constructor(
    private readonly visible: VisibleEnrollments,
    private readonly cards: EnrollmentCards,
    private readonly consistency: Consistency,
  ) {}

  @Get(':enrollmentId')
  @Allow(headquarters, agencies, campusStaff, assessors, thePerson)
  @ApiOperation({ summary: '수강 현황 (An enrolment with its result)' })
  async find(
    @Param('enrollmentId', ParseUUIDPipe) enrollmentId: string,
    @Query() { atLeast }: ReadQuery,
  ): Promise<TitledEnrollment> {
    const { participantId } = await this.visible.find(enrollmentId);
    await this.consistency.atLeast(atLeast, participantId);
    const card = await this.cards.find(enrollmentId);
    if (!card) throw new Unavailable('the card of this enrolment is still to be written');
    showVersion(card.version);
    return card;
  }
}
