import { Allow, Consistency, ProblemError, ReadQuery, showVersion } from '@academy/platform';
import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { agencies, campusStaff, headquarters, thePerson } from '../../access.js';
import {
  EnrollmentCards,
  type TitledEnrollment,
} from '../../enrollment/read-model/enrollment-cards.queries.js';
import type { LearnerCard } from '../read-model/learner-card.entity.js';
import { LearnerCards } from '../read-model/learner-cards.queries.js';
import { VisibleLearners } from './visible-learners.queries.js';

@ApiTags('learners')
@Controller('training-enrollment/v1/learners')
@Allow(headquarters, agencies, campusStaff, thePerson)
export class LearnerController {
  constructor(
    private readonly visible: VisibleLearners,
    private readonly cards: LearnerCards,
    private readonly enrollments: EnrollmentCards,
    private readonly consistency: Consistency,
  ) {}

  @Get(':participantId')
  @ApiOperation({
    summary: '학습 기록 (What a person may learn: basic education, recommendations)',
  })
  async find(
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Query() { atLeast }: ReadQuery,
  ): Promise<LearnerCard> {
    await this.visible.reach(participantId);
    await this.consistency.atLeast(atLeast, participantId);
    const card = await this.cards.find(participantId);
    if (!card) throw new ProblemError('NotFound');
    showVersion(card.version);
    return card;
  }

  @Get(':participantId/enrollments')
  @ApiOperation({ summary: '수강 이력, 최근 순 (The enrolments of a person, the latest first)' })
  async enrolled(
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Query() { atLeast }: ReadQuery,
  ): Promise<readonly TitledEnrollment[]> {
    await this.visible.reach(participantId);
    await this.consistency.atLeast(atLeast, participantId);
    return this.enrollments.of(participantId);
  }
}
