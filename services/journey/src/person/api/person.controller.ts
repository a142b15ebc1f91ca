import { Allow, assertVisible, Consistency, ProblemError } from '@academy/platform';
import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsOptional, MaxLength } from 'class-validator';
import { personSummary, type PersonSummary } from '../person-summary.js';
import { campusOf } from '../read-model/campus-of.js';
import { PersonQueries } from '../read-model/person.queries.js';

export class PersonQuery {
  @ApiPropertyOptional({ description: 'X-Consistency-Token of a command', example: 'matching:7' })
  @IsOptional()
  @MaxLength(100)
  readonly atLeast?: string;
}

@ApiTags('people')
@Controller('journey/v1/participants')
export class PersonController {
  constructor(
    private readonly people: PersonQueries,
    private readonly consistency: Consistency,
  ) {}

  @Get(':participantId')
  @Allow(
    { roles: ['HQ_OPERATOR', 'AUDITOR'] },
    { roles: ['CONSULTANT', 'CAMPUS_OPERATOR', 'CAMPUS_MANAGER'], scope: 'campus' },
    { roles: ['PARTICIPANT'], scope: 'own' },
  )
  @ApiOperation({
    summary: '참여자의 현재 단계와 다음 할 일 (Where a person stands and what comes next)',
  })
  async person(
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Query() { atLeast }: PersonQuery,
  ): Promise<PersonSummary> {
    await this.consistency.atLeast(atLeast, participantId);
    const person = await this.people.find(participantId);
    if (!person) throw new ProblemError('NotFound');
    assertVisible({ ownerId: participantId, campusId: campusOf(person) ?? '' });
    return personSummary(person);
  }
}
