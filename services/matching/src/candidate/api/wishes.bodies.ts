import type { CandidateWishesNoted } from '@academy/contracts';
import { IsCode, Nested, Omittable } from '@academy/platform';
import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsPositive,
  Matches,
  Max,
  Min,
} from 'class-validator';

type Basis = NonNullable<CandidateWishesNoted['data']['wage']>['basis'];
const bases = ['HOURLY', 'MONTHLY', 'YEARLY'] as const satisfies readonly Basis[];
const OCCUPATION = /^\d{1,6}$/;
const DISTRICT = /^(\d{5}|OUTSIDE)$/;
const MOST_CODES = 50;
const MOST_OCCUPATIONS = 20;

export class WantedHoursBody {
  @ApiProperty({ example: 20 }) @IsNumber() @Min(0) @Max(52) readonly min!: number;
  @ApiProperty({ example: 40 }) @IsNumber() @IsPositive() @Max(52) readonly max!: number;
}

export class WantedWageBody {
  @ApiProperty({ enum: bases, example: 'MONTHLY' })
  @IsIn(bases)
  readonly basis!: Basis;

  @ApiProperty({ example: 2_400_000 })
  @IsInt()
  @Min(0)
  @Max(10_000_000_000)
  readonly minKrw!: number;
}

export class LimitsBody {
  @ApiProperty({ example: false }) @IsBoolean() readonly nightOk!: boolean;
  @ApiProperty({ example: true }) @IsBoolean() readonly standingOk!: boolean;
  @ApiProperty({ example: false }) @IsBoolean() readonly drivingOk!: boolean;
  @ApiProperty({ example: 20 }) @IsInt() @Min(0) @Max(100) readonly liftingKgMax!: number;
}

export class WishesBody {
  @ApiProperty({
    isArray: true,
    type: String,
    example: ['7061'],
    description: 'KECO, first wish first',
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(3)
  @ArrayUnique()
  @Matches(OCCUPATION, { each: true })
  readonly occupationCodes!: string[];

  @ApiProperty({ isArray: true, type: String, example: ['11440', '11410'] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(5)
  @ArrayUnique()
  @Matches(DISTRICT, { each: true })
  readonly districts!: string[];

  @Nested(() => WantedHoursBody)
  readonly weeklyHours!: WantedHoursBody;

  @Omittable()
  @Nested(() => WantedWageBody)
  readonly wage?: WantedWageBody;

  @Nested(() => LimitsBody)
  readonly limits!: LimitsBody;

  @ApiProperty({ isArray: true, type: String, example: [] })
  @IsArray()
  @ArrayMaxSize(MOST_OCCUPATIONS)
  @ArrayUnique()
  @Matches(OCCUPATION, { each: true })
  readonly excludedOccupations!: string[];

  @ApiProperty({ isArray: true, type: String, example: ['7062'] })
  @IsArray()
  @ArrayMaxSize(MOST_OCCUPATIONS)
  @ArrayUnique()
  @Matches(OCCUPATION, { each: true })
  readonly careerOccupations!: string[];

  @ApiProperty({ isArray: true, type: String, example: ['FACILITY_MAINTENANCE'] })
  @IsArray()
  @ArrayMaxSize(MOST_CODES)
  @ArrayUnique()
  @IsCode({ each: true })
  readonly skills!: string[];

  @ApiProperty({ isArray: true, type: String, example: [] })
  @IsArray()
  @ArrayMaxSize(MOST_CODES)
  @ArrayUnique()
  @IsCode({ each: true })
  readonly certificates!: string[];

  @ApiProperty({ example: true, description: 'false: no machine recommends anything (MAT-9)' })
  @IsBoolean()
  readonly automatedRecommendation!: boolean;
}
