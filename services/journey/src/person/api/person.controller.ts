import { civilDateOf, Clock } from '@academy/kernel';
import { Allow, Consistency, ProblemError, ReadQuery } from '@academy/platform';
import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { PeopleInReach } from '../people-in-reach.js';
import { isOpen, personSummary, type PersonSummary } from '../person-summary.js';
import { PersonQueries, type Absorbed, type Standing } from '../read-model/person.queries.js';
import { readers } from '../visible.js';

@ApiTags('people')
@Controller('journey/v1/participants')
export class PersonController {
  constructor(
    private readonly people: PersonQueries,
    private readonly reach: PeopleInReach,
    private readonly consistency: Consistency,
    private readonly clock: Clock,
  ) {}

  @Get(':participantId')
  @Allow(...readers)
  @ApiOperation({
    summary: '참여자의 현재 단계와 다음 할 일 (Where a person stands and what comes next)',
  })
  async person(
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Query() { atLeast }: ReadQuery,
  ): Promise<PersonSummary> {
    await this.consistency.atLeast(atLeast, participantId);
    const standing = await this.people.standing(participantId);
    if (!standing) throw new ProblemError('NotFound');
    await this.reach.assert(standing.person);
    const absorbed = await this.reach.absorbedBy(participantId);
    const told = await this.goingOn(standing, absorbed);
    return personSummary(told, civilDateOf(this.clock.now()), absorbed);
  }

  /** A participation that an absorbed account brought along goes on at the survivor. */
  private async goingOn(standing: Standing, absorbed: readonly Absorbed[]): Promise<Standing> {
    if (isOpen(standing) || absorbed.length === 0) return standing;
    const brought = await this.people.openOf(absorbed);
    return brought ? { ...standing, participation: brought } : standing;
  }
}
