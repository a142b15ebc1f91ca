import { PageQuery } from '@academy/platform';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';

/** The query of a list that may wait for a command's effect (`Consistency.atLeast`). */
export class PageAtLeastQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'the X-Consistency-Token of a command' })
  @IsOptional()
  @Matches(/^[a-z-]{1,64}:\d{1,19}$/)
  readonly atLeast?: string;
}
