import {
  Allow,
  campusesInReach,
  Consistency,
  IsId,
  ReadQuery,
  showVersion,
} from '@academy/platform';
import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { campusStaff, headquarters, thePerson } from '../../access.js';
import type { CaseCard } from '../read-model/case-card.entity.js';
import { CaseCards } from '../read-model/case-cards.queries.js';
import { VisibleCases } from './visible-cases.queries.js';

const statuses = [
  'WAITING',
  'ASSIGNED',
  'ACTIVE',
  'ON_HOLD',
  'CLOSED',
] as const satisfies readonly CaseCard['status'][];

export class CasesQuery extends ReadQuery {
  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsId()
  readonly participantId?: string;

  @ApiPropertyOptional({ enum: statuses })
  @IsOptional()
  @IsIn(statuses)
  readonly status?: CaseCard['status'];
}

@ApiTags('cases')
@Controller('counseling/v1/cases')
export class CaseController {
  constructor(
    private readonly cards: CaseCards,
    private readonly visible: VisibleCases,
    private readonly consistency: Consistency,
  ) {}

  @Get()
  @Allow(headquarters, campusStaff, thePerson)
  @ApiOperation({ summary: '상담 사례 목록, 오래 기다린 순 (Cases, longest waiting first)' })
  async list(
    @Query() { participantId, status, atLeast }: CasesQuery,
  ): Promise<readonly CaseCard[]> {
    const campuses = campusesInReach(participantId);
    if (participantId !== undefined) await this.consistency.atLeast(atLeast, participantId);
    return this.cards.list({
      campuses,
      ...(participantId === undefined ? {} : { participantId }),
      ...(status === undefined ? {} : { status }),
    });
  }

  @Get(':caseId')
  @Allow(headquarters, campusStaff, thePerson)
  @ApiOperation({ summary: '상담 사례 (A case)' })
  async find(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Query() { atLeast }: ReadQuery,
  ): Promise<CaseCard> {
    const { participantId } = await this.visible.find(caseId);
    await this.consistency.atLeast(atLeast, participantId);
    const card = await this.visible.find(caseId);
    showVersion(card.version);
    return card;
  }
}
