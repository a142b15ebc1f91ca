import type { AssessmentDimension, AssessmentStarted } from '@academy/contracts';
import { IsCode, NestedList, Omittable } from '@academy/platform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMinSize,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';

type Mode = AssessmentStarted['data']['mode'];
const modes = ['ONLINE', 'PAPER', 'INTERVIEW'] as const satisfies readonly Mode[];
const VERSION = /^[0-9A-Za-z][0-9A-Za-z.-]{0,31}$/;
const dimensions = [
  ...(['COMMUNICATION', 'ADAPTATION', 'WILL_TO_ACT', 'DIGITAL_SKILL'] as const),
  ...(['PROBLEM_SOLVING', 'JOB_SEARCH_SKILL', 'CAREER_CLARITY', 'CONSTRAINTS'] as const),
] satisfies readonly AssessmentDimension[];

export class StartBody {
  @ApiProperty({ example: 'CAREER_BASIC' })
  @IsCode()
  readonly instrumentCode!: string;

  @ApiProperty({ example: '2026.1' })
  @Matches(VERSION)
  readonly instrumentVersion!: string;

  @ApiProperty({ enum: modes, example: 'ONLINE' })
  @IsIn(modes)
  readonly mode!: Mode;
}

export class AnswersBody {
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'sealed on arrival' })
  @IsObject()
  readonly answers!: Record<string, unknown>;

  @ApiProperty({ example: 1200 })
  @IsInt()
  @Min(0)
  @Max(86_400)
  readonly durationSec!: number;

  @ApiProperty({ example: false, description: 'whether somebody helped' })
  @IsBoolean()
  readonly assisted!: boolean;
}

export class ScoreBody {
  @ApiProperty({ enum: dimensions, example: 'CAREER_CLARITY' })
  @IsIn(dimensions)
  readonly code!: AssessmentDimension;

  @ApiProperty({ example: 72 })
  @IsNumber()
  @Min(0)
  @Max(100)
  readonly score!: number;
}

export class ScoresBody {
  @NestedList(() => ScoreBody, 8)
  @ArrayMinSize(1)
  readonly scores!: readonly ScoreBody[];

  @ApiProperty({ example: '2026.1' })
  @Matches(VERSION)
  readonly scoringVersion!: string;
}

export class ContestBody {
  @ApiPropertyOptional({ description: 'why; sealed on arrival' })
  @Omittable()
  @IsString()
  @MaxLength(4000)
  readonly grounds?: string;
}

export class InvalidationBody {
  @ApiProperty({ example: 'TECHNICAL_FAULT' })
  @IsCode()
  readonly reasonCode!: string;
}
