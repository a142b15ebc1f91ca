import { Allow, Consistency, ProblemError, ReadQuery, showVersion } from '@academy/platform';
import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { agencies, campusStaff, headquarters, thePerson } from '../../access.js';
import type { CandidateCard } from '../read-model/candidate-card.entity.js';
import { CandidateCards } from '../read-model/candidate-cards.queries.js';
import { VisibleCandidates } from './visible-candidates.queries.js';

@ApiTags('candidates')
@Controller('matching/v1/candidates')
export class CandidateController {
  constructor(
    private readonly cards: CandidateCards,
    private readonly visible: VisibleCandidates,
    private readonly consistency: Consistency,
  ) {}

  @Get(':participantId')
  @Allow(headquarters, agencies, campusStaff, thePerson)
  @ApiOperation({ summary: '알선 현황 (Where somebody stands with employers)' })
  async find(
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Query() { atLeast }: ReadQuery,
  ): Promise<Omit<CandidateCard, 'changes'>> {
    await this.consistency.atLeast(atLeast, participantId);
    await this.visible.assertInReach(participantId);
    const found = await this.cards.find(participantId);
    if (!found) throw new ProblemError('NotFound');
    const { changes, ...card } = found;
    showVersion(changes);
    return card;
  }
}
