import { SLICES } from '@academy/contracts';
import { feedPage, type FeedPage } from '@academy/event-bus';
import { EventStore } from '@academy/event-store';
import { Controller, Get, Query, type Type } from '@nestjs/common';
import { ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Type as Convert } from 'class-transformer';
import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { AllowServices } from '../auth/policy.js';

const PAGE = 500;

class FeedQuery {
  @ApiPropertyOptional({ description: 'position to go on after', example: '0' })
  @IsOptional()
  @Matches(/^\d{1,18}$/)
  readonly after?: string;

  @ApiPropertyOptional({ maximum: PAGE })
  @IsOptional()
  @Convert(() => Number)
  @IsInt()
  @Min(1)
  @Max(PAGE)
  readonly limit?: number;

  @ApiPropertyOptional({ description: 'first slice' })
  @IsOptional()
  @Convert(() => Number)
  @IsInt()
  @Min(0)
  @Max(SLICES - 1)
  readonly from?: number;

  @ApiPropertyOptional({ description: 'last slice' })
  @IsOptional()
  @Convert(() => Number)
  @IsInt()
  @Min(0)
  @Max(SLICES - 1)
  readonly to?: number;
}

/**
 * The published events of a service in commit order, as CloudEvents: for consumers that heal a gap, and for rebuilds. They are case
 * content of every person, so no person reads them here, a system administrator as little as an analyst (domain.md §8.2).
 */
export const feedRoute = (service: string): Type => {
  @ApiTags('feed')
  @Controller(`${service}/v1/events`)
  class FeedController {
    constructor(private readonly store: EventStore) {}

    @Get()
    @AllowServices()
    @ApiOperation({ summary: '발행된 사건의 흐름 (Published events after a position)' })
    read(
      @Query() { after = '0', limit = PAGE, from = 0, to = SLICES - 1 }: FeedQuery,
    ): Promise<FeedPage> {
      return feedPage(this.store, BigInt(after), limit, { from, to });
    }
  }
  return FeedController;
};
