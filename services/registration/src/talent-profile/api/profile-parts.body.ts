import type { ProfileContent } from '@academy/contracts';
import { IsCivilDate, IsCode, Nested, Omittable } from '@academy/platform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  Matches,
  Max,
  Min,
} from 'class-validator';

type Career = ProfileContent['career'][number];
type Desired = ProfileContent['desired'];

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const roleLevels = [
  'MEMBER',
  'LEAD',
  'MANAGER',
  'EXECUTIVE',
  'OWNER',
] as const satisfies Career['roleLevel'][];
const employmentTypes = [
  'REGULAR',
  'FIXED_TERM',
  'PART_TIME',
  'WORK_EXPERIENCE',
] as const satisfies Desired['employmentTypes'][number][];
const wageBases = ['HOURLY', 'MONTHLY', 'ANNUAL'] as const satisfies Desired['wage']['basis'][];

export class CareerPart {
  @ApiProperty({ example: 'ACCOUNTING' }) @IsCode() readonly occupationCode!: string;
  @ApiProperty({ example: 'MANUFACTURING' }) @IsCode() readonly industryCode!: string;

  @ApiProperty({ enum: roleLevels })
  @IsIn(roleLevels)
  readonly roleLevel!: Career['roleLevel'];

  @ApiProperty({ example: '1998-03' }) @Matches(MONTH) readonly startYm!: string;

  @ApiPropertyOptional({ example: '2025-12' })
  @Omittable()
  @Matches(MONTH)
  readonly endYm?: string;
}

export class CertificatePart {
  @ApiProperty({ example: 'TAX_ACCOUNTING_2' }) @IsCode() readonly code!: string;
  @ApiProperty({ format: 'date' }) @IsCivilDate() readonly acquiredOn!: string;
}

export class SkillPart {
  @ApiProperty({ example: 'SPREADSHEET' }) @IsCode() readonly skillCode!: string;
  @ApiProperty({ minimum: 1, maximum: 5 }) @IsInt() @Min(1) @Max(5) readonly level!: number;
  @ApiPropertyOptional() @Omittable() @IsCode() readonly evidence?: string;
}

export class LanguagePart {
  @ApiProperty({ example: 'ENGLISH' }) @IsCode() readonly code!: string;
  @ApiProperty({ minimum: 1, maximum: 5 }) @IsInt() @Min(1) @Max(5) readonly level!: number;
}

export class WeeklyHours {
  @ApiProperty({ minimum: 1, maximum: 52 }) @IsInt() @Min(1) @Max(52) readonly min!: number;
  @ApiProperty({ minimum: 1, maximum: 52 }) @IsInt() @Min(1) @Max(52) readonly max!: number;
}

export class DesiredWage {
  @ApiProperty({ enum: wageBases })
  @IsIn(wageBases)
  readonly basis!: Desired['wage']['basis'];

  @ApiProperty({ example: 12_000, description: 'KRW' }) @IsInt() @Min(0) readonly min!: number;
}

export class DesiredPart {
  @ApiProperty({ isArray: true, maxItems: 3, description: 'the most wanted first' })
  @IsArray()
  @ArrayMaxSize(3)
  @ArrayUnique()
  @IsCode({ each: true })
  readonly occupationCodes!: string[];

  @ApiProperty({ isArray: true })
  @IsArray()
  @ArrayMaxSize(10)
  @ArrayUnique()
  @IsCode({ each: true })
  readonly industryCodes!: string[];

  @ApiProperty({ enum: employmentTypes, isArray: true })
  @IsArray()
  @ArrayUnique()
  @IsIn(employmentTypes, { each: true })
  readonly employmentTypes!: Desired['employmentTypes'];

  @Nested(() => WeeklyHours) readonly weeklyHours!: WeeklyHours;
  @ApiProperty() @IsBoolean() readonly shiftsOk!: boolean;
  @ApiProperty() @IsBoolean() readonly weekendsOk!: boolean;

  @ApiProperty({ isArray: true, maxItems: 5, example: ['11440'] })
  @IsArray()
  @ArrayMaxSize(5)
  @ArrayUnique()
  @Matches(/^\d{5}$/, { each: true })
  readonly districts!: string[];

  @ApiProperty({ example: 60 }) @IsInt() @Min(1) @Max(240) readonly maxCommuteMinutes!: number;
  @ApiProperty() @IsBoolean() readonly remoteOk!: boolean;
  @Nested(() => DesiredWage) readonly wage!: DesiredWage;
  @ApiProperty({ format: 'date' }) @IsCivilDate() readonly availableFrom!: string;
}
