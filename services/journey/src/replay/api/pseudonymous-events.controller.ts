import { serviceNames, type ServiceName } from '@academy/contracts';
import { Allow, campusScope } from '@academy/platform';
import { BlindIndexer } from '@academy/privacy';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { pseudonymousEvent, type PseudonymousEvent } from '../pseudonymous-event.js';
import { Replays } from '../replay.queries.js';

const PAGE = 200;
const READER = 'analysts';

export class ReplayQuery {
  @ApiProperty({ enum: serviceNames, description: 'the service whose events are replayed' })
  @IsIn(serviceNames)
  readonly source!: ServiceName;

  @ApiPropertyOptional({ description: 'position to go on after', default: '0', example: '0' })
  @IsOptional()
  @Matches(/^\d{1,18}$/)
  readonly after?: string;

  @ApiPropertyOptional({ description: 'one type of event', example: 'EnrollmentCompleted' })
  @IsOptional()
  @Matches(/^[A-Z][A-Za-z]{0,99}$/)
  readonly type?: string;

  @ApiPropertyOptional({ maximum: PAGE, default: PAGE })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(PAGE)
  readonly limit?: number;
}

/** A page of history, and the position after which the next one begins; none when there is no more by now. */
export interface Replay {
  readonly items: readonly PseudonymousEvent[];
  readonly next?: string;
}

@ApiTags('figures')
@Controller('journey/v1/pseudonymous-events')
export class PseudonymousEventsController {
  constructor(
    private readonly replays: Replays,
    private readonly blindIndexer: BlindIndexer,
  ) {}

  @Get()
  @Allow({ roles: ['ANALYST'], scope: 'campus' })
  @ApiOperation({
    summary: '사건 이력 재생, 가명 (History of a service under pseudonyms, by position)',
    description:
      'Pages in the order of positions; the last position told is what the next page comes after. What the journey takes in late ' +
      '(after an outage, or when a parked event is let go) has a position that a reader may have passed: whoever keeps a copy ' +
      'reads the latest part again and drops the ids that are there already. Columns are those of the catalogue (AsyncAPI, ' +
      'x-export-columns) whose disclosure is clear or pseudonym, in the current version of each event.',
  })
  async replay(@Query() { source, after = '0', type, limit = PAGE }: ReplayQuery): Promise<Replay> {
    const asked = { source, after, type, campuses: campusScope(), limit };
    const found = await this.replays.after(asked);
    const secret = this.blindIndexer.pseudonymKey(READER);
    const items = found.map((event) => pseudonymousEvent(event, secret));
    const last = items.at(-1);
    return { items, ...(last && items.length === limit ? { next: last.position } : {}) };
  }
}
