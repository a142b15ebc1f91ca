import type { CompletionPolicy } from '@academy/contracts';
import { Nested, Omittable } from '@academy/platform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsInt, IsNumber, Max, Min } from 'class-validator';
import { stated } from '../../stated.js';

const MOST_SESSIONS = 200;

export class FractionBody {
  @ApiProperty({ example: 4 })
  @IsInt()
  @Min(0)
  @Max(1000)
  readonly numerator!: number;

  @ApiProperty({ example: 5 })
  @IsInt()
  @Min(1)
  @Max(1000)
  readonly denominator!: number;
}

/** What differs from the rules of the class type (TRN-15). */
export class CompletionBody {
  @Omittable()
  @Nested(() => FractionBody)
  readonly minAttendanceRate?: FractionBody;

  @ApiPropertyOptional({ example: 3, description: 'late or early marks that make an absence' })
  @Omittable()
  @IsInt()
  @Min(1)
  @Max(100)
  readonly tardyEquivalence?: number;

  @ApiPropertyOptional({ isArray: true, type: Number, example: [1] })
  @Omittable()
  @IsArray()
  @ArrayMaxSize(MOST_SESSIONS)
  @ArrayUnique()
  @IsInt({ each: true })
  @Min(1, { each: true })
  readonly mandatorySessionSeqs?: number[];

  @ApiPropertyOptional({ example: 60, minimum: 0, maximum: 100 })
  @Omittable()
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(0)
  @Max(100)
  readonly minScore?: number;
}

/** The rules that a body states. */
export const completionIn = (body: CompletionBody = {}): Partial<CompletionPolicy> => stated(body);
