import { Allow, Consistency, ReadQuery } from '@academy/platform';
import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { campusStaff, headquarters, thePerson } from '../../access.js';
import { VisibleLearners } from '../../learner-record/api/visible-learners.queries.js';
import type { CertificateCard } from '../read-model/certificate-card.entity.js';
import { CertificateCards } from '../read-model/certificate-cards.queries.js';

@ApiTags('certificates')
@Controller('training-enrollment/v1/learners/:participantId/certificates')
export class LearnerCertificatesController {
  constructor(
    private readonly visible: VisibleLearners,
    private readonly cards: CertificateCards,
    private readonly consistency: Consistency,
  ) {}

  @Get()
  @Allow(headquarters, campusStaff, thePerson)
  @ApiOperation({
    summary: '수료증 목록, 최근 순 (The certificates of a person, the latest first)',
  })
  async list(
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Query() { atLeast }: ReadQuery,
  ): Promise<readonly CertificateCard[]> {
    await this.visible.reach(participantId);
    await this.consistency.atLeast(atLeast, participantId);
    return this.cards.of(participantId);
  }
}
