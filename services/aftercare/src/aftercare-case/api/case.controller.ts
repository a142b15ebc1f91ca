import { Allow, Consistency, ReadQuery, showVersion } from '@academy/platform';
import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { followers, headquarters, thePerson } from '../../access.js';
import type { AftercareCard } from '../read-model/aftercare-card.entity.js';
import { VisibleCases } from './visible-cases.queries.js';

@ApiTags('cases')
@Controller('aftercare/v1/cases')
export class CaseController {
  constructor(
    private readonly visible: VisibleCases,
    private readonly consistency: Consistency,
  ) {}

  @Get(':aftercareId')
  @Allow(headquarters, followers, thePerson)
  @ApiOperation({ summary: '취업 한 건의 사후관리 (The after-care of a placement)' })
  async find(
    @Param('aftercareId', ParseUUIDPipe) aftercareId: string,
    @Query() { atLeast }: ReadQuery,
  ): Promise<AftercareCard> {
    const { participantId } = await this.visible.find(aftercareId);
    await this.consistency.atLeast(atLeast, participantId);
    const card = await this.visible.find(aftercareId);
    showVersion(card.version);
    return card;
  }
}
