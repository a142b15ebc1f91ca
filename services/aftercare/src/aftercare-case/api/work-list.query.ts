import { IsCivilDate, IsId, Omittable, ReadQuery } from '@academy/platform';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, Matches, Max, MaxLength, Min } from 'class-validator';
import type { AftercareCard } from '../read-model/aftercare-card.entity.js';

const statuses = ['SCHEDULED', 'DUE', 'DONE'] as const satisfies readonly AftercareCard['status'][];

/** Cases on a page unless asked otherwise. */
export const PAGE = 50;

/** Which part of the work list is asked for. */
export class WorkListQuery extends ReadQuery {
  @ApiPropertyOptional({ format: 'uuid' })
  @Omittable()
  @IsId()
  readonly participantId?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'the campus that looks after the person' })
  @Omittable()
  @IsId()
  readonly campusId?: string;

  @ApiPropertyOptional({ enum: statuses })
  @Omittable()
  @IsIn(statuses)
  readonly status?: AftercareCard['status'];

  @ApiPropertyOptional({ format: 'date', description: 'the next check-point is due by then' })
  @Omittable()
  @IsCivilDate()
  readonly dueUntil?: string;

  @ApiPropertyOptional({ description: 'nextCursor of the page before' })
  @Omittable()
  @MaxLength(400)
  @Matches(/^[\w-]+$/)
  readonly cursor?: string;

  @ApiPropertyOptional({ maximum: 200, default: PAGE })
  @Omittable()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  readonly pageSize?: number;
}
