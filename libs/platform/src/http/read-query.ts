import { ApiPropertyOptional } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { Omittable } from './body-fields.js';

/** The query of a read that may wait for a command's effect (`Consistency.atLeast`). */
export class ReadQuery {
  @ApiPropertyOptional({ description: 'the X-Consistency-Token of a command' })
  @Omittable()
  @Matches(/^[a-z-]{1,64}:\d{1,19}$/)
  readonly atLeast?: string;
}
