import {
  Allow,
  assertOwn,
  campusScope,
  Consistency,
  IsId,
  requestContext,
  showVersion,
} from '@academy/platform';
import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { campusStaff, headquarters, thePerson } from '../../access.js';
import type { CaseCard } from '../read-model/case-card.entity.js';
import { CaseCards } from '../read-model/case-cards.queries.js';
import { VisibleCases } from './visible-cases.queries.js';

const statuses = ['WAITING', 'ASSIGNED'] as const satisfies readonly CaseCard['status'][];
const TOKEN = /^[a-z-]{1,64}:\d{1,19}$/;

export class CaseQuery {
  @ApiPropertyOptional({ description: 'the X-Consistency-Token of a command' })
  @IsOptional()
  @Matches(TOKEN)
  readonly atLeast?: string;
}

export class CasesQuery extends CaseQuery {
  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsId()
  readonly participantId?: string;

  @ApiPropertyOptional({ enum: statuses })
  @IsOptional()
  @IsIn(statuses)
  readonly status?: CaseCard['status'];
}

/** The campuses whose cases the caller may see; people see those about themselves, wherever they are. */
const campusesInReach = (participantId: string | undefined): 'all' | readonly string[] => {
  const { type } = requestContext().actor;
  if (type !== 'PARTICIPANT') return campusScope();
  assertOwn(participantId ?? '');
  return 'all';
};

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
    @Query() { atLeast }: CaseQuery,
  ): Promise<CaseCard> {
    const { participantId } = await this.visible.find(caseId);
    await this.consistency.atLeast(atLeast, participantId);
    const card = await this.visible.find(caseId);
    showVersion(card.version);
    return card;
  }
}
