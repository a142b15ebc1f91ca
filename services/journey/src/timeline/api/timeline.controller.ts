import { Allow, Consistency, Cursors, pageOf, type Page } from '@academy/platform';
import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Matches, Max, MaxLength, Min } from 'class-validator';
import { PeopleInReach } from '../../person/people-in-reach.js';
import { linkTo, type PersonLink } from '../../person/person-summary.js';
import { readers } from '../../person/visible.js';
import { timelineEntry, type TimelineEntry } from '../timeline-entry.js';
import { BEGINNING, TimelineQueries, type JourneyPlace } from '../timeline.queries.js';

const PAGE = 50;

export class TimelineQuery {
  @ApiPropertyOptional({ description: 'nextCursor of the page before' })
  @IsOptional()
  @MaxLength(400)
  @Matches(/^[\w-]+$/)
  readonly cursor?: string;

  @ApiPropertyOptional({ maximum: 200, default: PAGE })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  readonly pageSize?: number;

  @ApiPropertyOptional({
    description: 'X-Consistency-Token of a command',
    example: 'counseling:42',
  })
  @IsOptional()
  @MaxLength(100)
  readonly atLeast?: string;
}

/** A page of a timeline, and where the person's journey goes on when their account was absorbed. */
export interface ToldTimeline extends Page<TimelineEntry> {
  readonly mergedInto?: PersonLink;
}

@ApiTags('timeline')
@Controller('journey/v1/participants')
export class TimelineController {
  constructor(
    private readonly people: PeopleInReach,
    private readonly timelines: TimelineQueries,
    private readonly cursors: Cursors,
    private readonly consistency: Consistency,
  ) {}

  @Get(':participantId/timeline')
  @Allow(...readers)
  @ApiOperation({
    summary: '참여자의 모든 사건을 인과 순서로 (Everything that happened, in causal order)',
  })
  async timeline(
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Query() { cursor, pageSize = PAGE, atLeast }: TimelineQuery,
  ): Promise<ToldTimeline> {
    await this.consistency.atLeast(atLeast, participantId);
    const { mergedInto } = await this.people.find(participantId);

    const list = ['timeline', participantId];
    const after = cursor === undefined ? BEGINNING : this.placeIn(list, cursor);
    const absorbed = await this.people.absorbedBy(participantId);
    const accounts = [participantId, ...absorbed.map((one) => one.participantId)];
    const found = await this.timelines.after(accounts, after, pageSize + 1);
    const page = pageOf(found, pageSize, (last) => this.cursorAt(list, last));
    return {
      ...page,
      items: page.items.map((one) => timelineEntry(one, accounts)),
      ...(mergedInto === null ? {} : { mergedInto: linkTo(mergedInto) }),
    };
  }

  private cursorAt(list: readonly string[], { hlc, source, sequence }: JourneyPlace): string {
    return this.cursors.sign(list, [hlc, source, sequence]);
  }

  private placeIn(list: readonly string[], cursor: string): JourneyPlace {
    const [hlc = '', source = '', sequence = ''] = this.cursors.read(list, cursor);
    return { hlc, source, sequence };
  }
}
