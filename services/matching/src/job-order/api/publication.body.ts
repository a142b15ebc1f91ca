import type { ScreeningFlag } from '@academy/contracts';
import { Omittable } from '@academy/platform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn } from 'class-validator';

const screeningFlags: readonly ScreeningFlag[] = [
  ...(['AGE_LIMIT', 'GENDER_LIMIT', 'FORBIDDEN_INFO'] as const),
  ...(['BELOW_MIN_WAGE', 'VAGUE_PAY', 'SUSPECT_FAKE'] as const),
];

export class PublicationBody {
  @ApiPropertyOptional({
    enum: screeningFlags,
    isArray: true,
    description: 'doubts of the screening that the person found unfounded',
  })
  @Omittable()
  @IsArray()
  @ArrayMaxSize(screeningFlags.length)
  @ArrayUnique()
  @IsIn(screeningFlags, { each: true })
  readonly dismissed?: readonly ScreeningFlag[];

  @ApiProperty({
    enum: screeningFlags,
    isArray: true,
    example: [],
    description: 'what the person who read the order found in its wording',
  })
  @IsArray()
  @ArrayMaxSize(screeningFlags.length)
  @ArrayUnique()
  @IsIn(screeningFlags, { each: true })
  readonly flags!: readonly ScreeningFlag[];
}
