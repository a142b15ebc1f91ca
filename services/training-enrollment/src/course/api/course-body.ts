import type { ClassType, CourseApproved } from '@academy/contracts';
import { IsCode, IsId, Nested, NestedList, Omittable } from '@academy/platform';
import { ApiProperty, ApiPropertyOptional, OmitType, PartialType } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsNumber,
  IsString,
  Length,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { classTypes } from '../../class-types.js';
import { CompletionBody } from './completion-body.js';

type Content = CourseApproved['data'];
const courseKinds = [
  'GENERAL',
  'JOB_EXPERIENCE',
  'INDUSTRY_TAILORED',
] as const satisfies readonly Content['courseKind'][];
const deliveryModes = [
  'ONSITE',
  'ONLINE',
  'BLENDED',
] as const satisfies readonly Content['deliveryMode'][];
const selectionMethods = [
  'FIRST_COME',
  'SCREENING',
  'SCREENING_AND_INTERVIEW',
] as const satisfies readonly Content['selectionMethod'][];
const MOST = 50;

export class TaughtSkillBody {
  @ApiProperty({ example: 'FACILITY_MAINTENANCE' })
  @IsCode()
  readonly code!: string;

  @ApiProperty({ example: 3, minimum: 1, maximum: 8 })
  @IsInt()
  @Min(1)
  @Max(8)
  readonly targetLevel!: number;
}

export class RoomNeedsBody {
  @ApiProperty({ example: 'WORKSHOP' })
  @IsCode()
  readonly kind!: string;

  @ApiProperty({ isArray: true, type: String, example: ['PROJECTOR'] })
  @IsArray()
  @ArrayMaxSize(MOST)
  @ArrayUnique()
  @IsCode({ each: true })
  readonly equipment!: string[];
}

/** What a course was made for. */
export class DemandBasisBody {
  @ApiProperty({ isArray: true, type: String, example: [] })
  @IsArray()
  @ArrayMaxSize(MOST)
  @ArrayUnique()
  @IsId({ each: true })
  readonly jobOrderIds!: string[];

  @ApiProperty({ isArray: true, type: String, example: [] })
  @IsArray()
  @ArrayMaxSize(MOST)
  @ArrayUnique()
  @IsId({ each: true })
  readonly employerIds!: string[];

  @NestedList(() => TaughtSkillBody, MOST)
  readonly requiredSkills!: TaughtSkillBody[];
}

export class RetirementBody {
  @ApiProperty({ example: 'NO_DEMAND' })
  @IsCode()
  readonly reason!: string;
}

export class CourseBody {
  @ApiProperty({ example: 'FACILITY_REGULAR', description: 'no two courses have the same' })
  @IsCode()
  readonly code!: string;

  @ApiProperty({ example: '시설관리 실무 정규반' })
  @IsString()
  @Length(1, 200)
  @Matches(/\S/)
  readonly title!: string;

  @ApiProperty({ enum: classTypes, example: 'REGULAR' })
  @IsIn(classTypes)
  readonly classType!: ClassType;

  @ApiPropertyOptional({ enum: courseKinds, default: 'GENERAL' })
  @Omittable()
  @IsIn(courseKinds)
  readonly courseKind?: Content['courseKind'];

  @ApiPropertyOptional({ example: '1401010101', description: 'code of the NCS unit' })
  @Omittable()
  @Matches(/^\d{2,10}$/)
  readonly ncsCode?: string;

  @ApiPropertyOptional({ isArray: true, type: String, example: ['7061'], description: 'KECO' })
  @Omittable()
  @IsArray()
  @ArrayMaxSize(MOST)
  @ArrayUnique()
  @Matches(/^\d{1,6}$/, { each: true })
  readonly occupationCodes?: string[];

  @Omittable()
  @NestedList(() => TaughtSkillBody, MOST)
  readonly skills?: TaughtSkillBody[];

  @ApiProperty({ example: 60, maximum: 2000, description: 'hours, at most two decimals' })
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(0)
  @Max(2000)
  readonly totalHours!: number;

  @ApiProperty({ enum: deliveryModes, example: 'ONSITE' })
  @IsIn(deliveryModes)
  readonly deliveryMode!: Content['deliveryMode'];

  @ApiProperty({ format: 'uuid', description: 'who teaches it' })
  @IsId()
  readonly providerId!: string;

  @ApiPropertyOptional({ isArray: true, type: String, example: [] })
  @Omittable()
  @IsArray()
  @ArrayMaxSize(MOST)
  @ArrayUnique()
  @IsId({ each: true })
  readonly partnerEmployerIds?: string[];

  @ApiPropertyOptional({ isArray: true, type: String, description: 'courses to complete before' })
  @Omittable()
  @IsArray()
  @ArrayMaxSize(MOST)
  @ArrayUnique()
  @IsId({ each: true })
  readonly prerequisites?: string[];

  @ApiProperty({ enum: selectionMethods, example: 'SCREENING' })
  @IsIn(selectionMethods)
  readonly selectionMethod!: Content['selectionMethod'];

  @Omittable()
  @Nested(() => DemandBasisBody)
  readonly demandBasis?: DemandBasisBody;

  @Omittable()
  @Nested(() => CompletionBody)
  readonly completion?: CompletionBody;

  @Omittable()
  @Nested(() => RoomNeedsBody)
  readonly roomNeeds?: RoomNeedsBody;

  @ApiPropertyOptional({ isArray: true, type: String, example: ['ENERGY_MANAGEMENT'] })
  @Omittable()
  @IsArray()
  @ArrayMaxSize(MOST)
  @ArrayUnique()
  @IsCode({ each: true })
  readonly certificateTargets?: string[];
}

/** The fields that the next version of a course states. Its code stays, and a field is left out, not nothing. */
export class CourseRevisionBody extends PartialType(OmitType(CourseBody, ['code'] as const), {
  skipNullProperties: false,
}) {}
