import type { JobOrderSubmitted, Requirement } from '@academy/contracts';
import { IsCivilDate, IsCode, IsId, Nested, NestedList, Omittable } from '@academy/platform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsPositive,
  Length,
  Matches,
  Max,
  Min,
} from 'class-validator';

type Content = JobOrderSubmitted['data'];

const programTypes = [
  'OPEN_HIRE',
  'HIRING',
  'WORK_EXPERIENCE',
] as const satisfies readonly Content['programType'][];
const employmentTypes = [
  'PERMANENT',
  'FIXED_TERM',
  'PART_TIME',
  'ACTIVITY',
] as const satisfies readonly Content['employmentType'][];
const workPatterns = [
  'WEEKDAY',
  'WEEKEND',
  'MIXED',
  'SHIFT',
  'FLEXIBLE',
] as const satisfies readonly Content['workPattern'][];
const wageBases = [
  'HOURLY',
  'MONTHLY',
  'YEARLY',
] as const satisfies readonly Content['wage']['basis'][];
const closingTypes = [
  'FIXED',
  'UNTIL_FILLED',
  'ROLLING',
] as const satisfies readonly Content['closing']['type'][];
const requirementKinds: readonly Requirement['kind'][] = [
  ...(['SKILL', 'CERTIFICATE', 'EXPERIENCE', 'EDUCATION', 'LANGUAGE', 'LICENCE'] as const),
  ...(['AGE', 'SEX', 'APPEARANCE', 'ORIGIN', 'FAMILY', 'PROPERTY'] as const),
];
const MOST_KRW = 10_000_000_000;
const MOST_REQUIREMENTS = 30;

export class OfferedWageBody {
  @ApiProperty({ enum: wageBases, example: 'MONTHLY' })
  @IsIn(wageBases)
  readonly basis!: Content['wage']['basis'];

  @ApiProperty({ example: 2_500_000 })
  @IsInt()
  @Min(0)
  @Max(MOST_KRW)
  readonly minKrw!: number;

  @ApiProperty({ example: 2_900_000 })
  @IsInt()
  @Min(0)
  @Max(MOST_KRW)
  readonly maxKrw!: number;
}

export class RequirementBody {
  @ApiProperty({ enum: requirementKinds, example: 'SKILL' })
  @IsIn(requirementKinds)
  readonly kind!: Requirement['kind'];

  @ApiProperty({ example: 'FACILITY_MAINTENANCE' })
  @IsCode()
  readonly code!: string;
}

export class RequirementsBody {
  @NestedList(() => RequirementBody, MOST_REQUIREMENTS)
  readonly must!: RequirementBody[];

  @NestedList(() => RequirementBody, MOST_REQUIREMENTS)
  readonly nice!: RequirementBody[];
}

export class ConditionsBody {
  @ApiProperty({ example: false }) @IsBoolean() readonly night!: boolean;
  @ApiProperty({ example: true }) @IsBoolean() readonly standing!: boolean;
  @ApiProperty({ example: 15 }) @IsInt() @Min(0) @Max(100) readonly liftingKg!: number;
  @ApiProperty({ example: false }) @IsBoolean() readonly driving!: boolean;
}

export class ClosingBody {
  @ApiProperty({ enum: closingTypes, example: 'UNTIL_FILLED' })
  @IsIn(closingTypes)
  readonly type!: Content['closing']['type'];

  @ApiPropertyOptional({ format: 'date', description: 'the last day, with FIXED' })
  @Omittable()
  @IsCivilDate()
  readonly on?: string;
}

export class JobOrderBody {
  @ApiProperty({ format: 'uuid' })
  @IsId()
  readonly employerId!: string;

  @ApiProperty({ enum: programTypes, example: 'OPEN_HIRE' })
  @IsIn(programTypes)
  readonly programType!: Content['programType'];

  @ApiProperty({ example: '시설관리 담당자' })
  @Length(1, 200)
  readonly title!: string;

  @ApiProperty({ example: '7061', description: 'KECO' })
  @Matches(/^\d{1,6}$/)
  readonly occupationCode!: string;

  @ApiProperty({ example: 2 })
  @IsInt()
  @Min(1)
  @Max(500)
  readonly openings!: number;

  @ApiProperty({ enum: employmentTypes, example: 'PERMANENT' })
  @IsIn(employmentTypes)
  readonly employmentType!: Content['employmentType'];

  @ApiPropertyOptional({ description: 'with FIXED_TERM' })
  @Omittable()
  @IsInt()
  @Min(1)
  @Max(60)
  readonly contractMonths?: number;

  @ApiProperty({ example: 40 })
  @IsNumber({ maxDecimalPlaces: 2 })
  @IsPositive()
  @Max(52)
  readonly weeklyHours!: number;

  @ApiProperty({ enum: workPatterns, example: 'WEEKDAY' })
  @IsIn(workPatterns)
  readonly workPattern!: Content['workPattern'];

  @Nested(() => OfferedWageBody)
  readonly wage!: OfferedWageBody;

  @ApiProperty({ example: '11440', description: 'district of Seoul, or OUTSIDE' })
  @Matches(/^(\d{5}|OUTSIDE)$/)
  readonly workDistrict!: string;

  @Nested(() => RequirementsBody)
  readonly requirements!: RequirementsBody;

  @Nested(() => ConditionsBody)
  readonly conditions!: ConditionsBody;

  @Nested(() => ClosingBody)
  readonly closing!: ClosingBody;

  @ApiPropertyOptional({ format: 'uuid', description: 'the fair at which it is offered' })
  @Omittable()
  @IsId()
  readonly fairId?: string;
}
