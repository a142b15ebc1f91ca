import type { ProfileContent } from '@academy/contracts';
import { IsCivilDate, IsCode, Nested, NestedList, Omittable } from '@academy/platform';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsString,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import {
  CareerPart,
  CertificatePart,
  DesiredPart,
  LanguagePart,
  SkillPart,
} from './profile-parts.body.js';
import type { ProfileTexts } from './sealed-texts.js';

type Situation = ProfileContent['situation'];
type Weight = ProfileContent['weights'][number];

const schoolLevels = [
  ...(['BELOW_HIGH_SCHOOL', 'HIGH_SCHOOL', 'COLLEGE', 'UNIVERSITY', 'GRADUATE'] as const),
] satisfies ProfileContent['education']['level'][];
const statuses = ['EMPLOYED', 'UNEMPLOYED', 'SELF_EMPLOYED', 'RETIRING'] as const;
const answers = ['YES', 'NO', 'UNKNOWN'] as const;
const weights = [
  ...(['REGION', 'WAGE', 'STABILITY', 'HOURS', 'MEANING', 'SIMILARITY'] as const),
] satisfies Weight[];

const TextList = (): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ isArray: true, type: String, maxItems: 20 }),
    Omittable(),
    IsArray(),
    ArrayMaxSize(20),
    IsString({ each: true }),
    MaxLength(1000, { each: true }),
  );

export class EducationPart {
  @ApiProperty({ enum: schoolLevels })
  @IsIn(schoolLevels)
  readonly level!: ProfileContent['education']['level'];

  @ApiPropertyOptional() @Omittable() @IsCode() readonly fieldCode?: string;
}

export class LimitsPart {
  @ApiProperty() @IsBoolean() readonly nightWorkOk!: boolean;
  @ApiProperty() @IsBoolean() readonly standingOk!: boolean;
  @ApiPropertyOptional() @Omittable() @IsInt() @Min(0) @Max(100) readonly liftingKgMax?: number;
  @ApiProperty() @IsBoolean() readonly drivingOk!: boolean;

  @ApiProperty({ isArray: true })
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsCode({ each: true })
  readonly excludedOccupations!: string[];
}

export class SituationPart {
  @ApiProperty({ enum: statuses })
  @IsIn(statuses)
  readonly jobSeekingStatus!: Situation['jobSeekingStatus'];

  @ApiPropertyOptional({ format: 'date' })
  @Omittable()
  @IsCivilDate()
  readonly searchingSince?: string;

  @ApiProperty({ enum: answers })
  @IsIn(answers)
  readonly onUnemploymentBenefit!: Situation['onUnemploymentBenefit'];
}

export class TextsPart implements ProfileTexts {
  @TextList() readonly employers?: string[];
  @TextList() readonly duties?: string[];
  @TextList() readonly achievements?: string[];
  @TextList() readonly certificates?: string[];
  @TextList() readonly skills?: string[];
  @TextList() readonly excludedEmployers?: string[];
}

/** What nobody may ask for has no field here, and a field that is not here is refused. */
export class ProfileBody {
  @NestedList(() => CareerPart, 20) readonly career!: CareerPart[];
  @ApiProperty() @IsInt() @Min(0) @Max(720) readonly totalMonths!: number;

  @ApiPropertyOptional({ format: 'date' })
  @Omittable()
  @IsCivilDate()
  readonly lastJobEndedOn?: string;

  @ApiPropertyOptional() @Omittable() @IsCode() readonly reasonLeftCode?: string;
  @Nested(() => EducationPart) readonly education!: EducationPart;
  @NestedList(() => CertificatePart, 20) readonly certificates!: CertificatePart[];
  @NestedList(() => SkillPart, 30) readonly skills!: SkillPart[];
  @ApiProperty({ minimum: 1, maximum: 5 }) @IsInt() @Min(1) @Max(5) readonly digitalLevel!: number;
  @NestedList(() => LanguagePart, 10) readonly languages!: LanguagePart[];
  @Nested(() => DesiredPart) readonly desired!: DesiredPart;
  @Nested(() => LimitsPart) readonly limits!: LimitsPart;
  @Nested(() => SituationPart) readonly situation!: SituationPart;

  @ApiProperty({ enum: weights, isArray: true, description: 'what matters most, first' })
  @IsArray()
  @ArrayUnique()
  @IsIn(weights, { each: true })
  readonly weights!: Weight[];

  @Omittable() @Nested(() => TextsPart) readonly texts?: TextsPart;
}
