import type { CheckpointCode, FollowUpCompleted } from '@academy/contracts';
import { IsCode, IsInstant, Nested, Omittable } from '@academy/platform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsNumber,
  IsPositive,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { checkpointCodes } from '../checkpoint-codes.js';

type FollowUp = FollowUpCompleted['data'];
type Wage = NonNullable<FollowUp['wageNow']>;

const answering = ['PARTICIPANT', 'EMPLOYER', 'BOTH'] as const satisfies readonly string[];
const situations = ['SAME_JOB', 'OTHER_JOB', 'SELF_EMPLOYED', 'NOT_WORKING'] as const;
const bases = ['HOURLY', 'MONTHLY', 'YEARLY'] as const satisfies readonly Wage['basis'][];

/** Longer than any wage, shorter than a slip of the keyboard. */
const MOST_KRW = 1_000_000_000;
const MOST_RISKS = 20;

export class WageBody {
  @ApiProperty({ enum: bases, example: 'MONTHLY' })
  @IsIn(bases)
  readonly basis!: Wage['basis'];

  @ApiProperty({ example: 2_650_000, description: 'Korean won before tax' })
  @IsInt()
  @Min(0)
  @Max(MOST_KRW)
  readonly amountKrw!: number;
}

/** What a two-way contact brought to light. */
export class FollowUpBody {
  @ApiProperty({ enum: checkpointCodes, example: 'M1' })
  @IsIn(checkpointCodes)
  readonly code!: CheckpointCode;

  @ApiProperty({ enum: answering, example: 'PARTICIPANT', description: 'who answered' })
  @IsIn(answering)
  readonly contactWith!: FollowUp['contactWith'];

  @ApiProperty({ enum: situations, example: 'SAME_JOB' })
  @IsIn(situations)
  readonly statusCode!: FollowUp['statusCode'];

  @ApiPropertyOptional({ minimum: 1, maximum: 5, example: 4, description: 'said by the person' })
  @Omittable()
  @IsInt()
  @Min(1)
  @Max(5)
  readonly satisfaction?: number;

  @Omittable()
  @Nested(() => WageBody)
  readonly wageNow?: WageBody;

  @ApiPropertyOptional({ maximum: 52, example: 40, description: 'hours a week' })
  @Omittable()
  @IsNumber()
  @IsPositive()
  @Max(52)
  readonly hoursNow?: number;

  @ApiPropertyOptional({ isArray: true, type: String, example: ['COMMUTE'] })
  @Omittable()
  @IsArray()
  @ArrayMaxSize(MOST_RISKS)
  @ArrayUnique()
  @IsCode({ each: true })
  readonly riskCodes?: readonly string[];

  @ApiPropertyOptional({ maxLength: 2_000, description: 'kept under the key of the person' })
  @Omittable()
  @MaxLength(2_000)
  @Matches(/\S/)
  readonly note?: string;

  @ApiPropertyOptional({ format: 'date-time', description: 'now unless it is said' })
  @Omittable()
  @IsInstant()
  readonly contactedAt?: string;
}
