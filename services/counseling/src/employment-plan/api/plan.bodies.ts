import type { PlanActivityAdded, PlanReviewed } from '@academy/contracts';
import { IsCivilDate, IsCode, IsId, NestedList, Omittable } from '@academy/platform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  Matches,
  Max,
  Min,
} from 'class-validator';

type Owner = PlanActivityAdded['data']['owner'];
type Progress = PlanReviewed['data']['progressCode'];
const owners = ['PARTICIPANT', 'CONSULTANT'] as const satisfies readonly Owner[];
const progress = [
  'ON_TRACK',
  'DELAYED',
  'STUCK',
  'ACHIEVED',
] as const satisfies readonly Progress[];
const MOST = 20;

class GoalBody {
  @ApiProperty({ example: '0251', description: 'KECO code' })
  @Matches(/^\d{1,6}$/)
  readonly occupationCode!: string;

  @ApiProperty({ example: 1 })
  @IsInt()
  @Min(1)
  @Max(10)
  readonly priority!: number;
}

export class PlanBody {
  @NestedList(() => GoalBody, 10)
  @ArrayMinSize(1)
  readonly goals!: readonly GoalBody[];

  @ApiProperty({ format: 'date' })
  @IsCivilDate()
  readonly targetStartOn!: string;

  @ApiPropertyOptional({ isArray: true, type: String, example: ['COMMUTE'] })
  @Omittable()
  @IsArray()
  @ArrayMaxSize(MOST)
  @ArrayUnique()
  @IsCode({ each: true })
  readonly barriers?: readonly string[];

  @ApiPropertyOptional({ isArray: true, type: String, example: ['TRAINING'] })
  @Omittable()
  @IsArray()
  @ArrayMaxSize(MOST)
  @ArrayUnique()
  @IsCode({ each: true })
  readonly supports?: readonly string[];
}

export class ActivityBody {
  @ApiProperty({
    example: 'BASIC_EDUCATION',
    description: 'BASIC_EDUCATION and CLASS are settled by what training tells',
  })
  @IsCode()
  readonly activityType!: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'what it is about, such as a course' })
  @Omittable()
  @IsId()
  readonly refId?: string;

  @ApiProperty({ format: 'date' })
  @IsCivilDate()
  readonly dueOn!: string;

  @ApiProperty({ enum: owners, example: 'PARTICIPANT' })
  @IsIn(owners)
  readonly owner!: Owner;
}

export class AgreementBody {
  @ApiProperty({ example: 1, description: 'the version that was read' })
  @IsInt()
  @Min(1)
  readonly version!: number;

  @ApiProperty({ example: 'document:plan-1' })
  @Matches(/^document:[A-Za-z0-9-]{1,100}$/)
  readonly signatureRef!: string;
}

export class RevisionBody {
  @ApiProperty({ isArray: true, type: String, example: ['GOALS'] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST)
  @ArrayUnique()
  @IsCode({ each: true })
  readonly changes!: readonly string[];

  @ApiProperty({ example: 'REQUEST' })
  @IsCode()
  readonly reasonCode!: string;
}

export class ReviewBody {
  @ApiProperty({ enum: progress, example: 'ON_TRACK' })
  @IsIn(progress)
  readonly progressCode!: Progress;
}

export class MissingBody {
  @ApiProperty({ example: 'ILLNESS' })
  @IsCode()
  readonly reasonCode!: string;
}
