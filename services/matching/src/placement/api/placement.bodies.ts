import type { PlacementConfirmed, PlacementStarted } from '@academy/contracts';
import { IsCivilDate, IsId, Nested, NestedList, Omittable } from '@academy/platform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsNumber, IsPositive, Matches, Max, Min } from 'class-validator';

type Terms = PlacementConfirmed['data'];
type EvidenceKind = PlacementStarted['data']['evidenceKind'];

const programTypes = [
  'OPEN_HIRE',
  'HIRING',
  'WORK_EXPERIENCE',
] as const satisfies readonly Terms['programType'][];
const contractTypes = [
  'PERMANENT',
  'FIXED_TERM',
  'PART_TIME',
] as const satisfies readonly Terms['contractType'][];
const sources = ['ACADEMY', 'SELF_FOUND', 'FAIR'] as const satisfies readonly Terms['source'][];
const wageBases = [
  'HOURLY',
  'MONTHLY',
  'YEARLY',
] as const satisfies readonly Terms['wage']['basis'][];
const evidenceKinds = [
  'EMPLOYMENT_CONTRACT',
  'EI_RECORD',
  'EMPLOYER_CONFIRMATION',
  'PAY_RECORD',
  'SELF_REPORT',
] as const satisfies readonly EvidenceKind[];
const MOST_EVIDENCE = 20;

export class AgreedWageBody {
  @ApiProperty({ enum: wageBases, example: 'MONTHLY' })
  @IsIn(wageBases)
  readonly basis!: Terms['wage']['basis'];

  @ApiProperty({ example: 2_650_000 })
  @IsInt()
  @Min(0)
  @Max(10_000_000_000)
  readonly amountKrw!: number;
}

export class DesiredMatchBody {
  @ApiProperty({ example: true }) @IsBoolean() readonly occupation!: boolean;
  @ApiProperty({ example: true }) @IsBoolean() readonly district!: boolean;
  @ApiProperty({ example: false }) @IsBoolean() readonly wage!: boolean;
}

export class EvidenceBody {
  @ApiProperty({ enum: evidenceKinds, example: 'EMPLOYMENT_CONTRACT' })
  @IsIn(evidenceKinds)
  readonly kind!: EvidenceKind;

  @ApiProperty({ example: 'document:contract-1' })
  @Matches(/^document:[A-Za-z0-9-]{1,100}$/)
  readonly ref!: string;
}

export class PlacementBody {
  @ApiPropertyOptional({ format: 'uuid', description: 'the report of a job that the person found' })
  @Omittable()
  @IsId()
  readonly reportedAs?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'the paid activity that became this job' })
  @Omittable()
  @IsId()
  readonly convertedFrom?: string;

  @ApiProperty({ format: 'uuid' })
  @IsId()
  readonly participantId!: string;

  @ApiProperty({ format: 'uuid' })
  @IsId()
  readonly employerId!: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'the order of which it takes an opening' })
  @Omittable()
  @IsId()
  readonly jobOrderId?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'the referral that led to it' })
  @Omittable()
  @IsId()
  readonly referralId?: string;

  @ApiProperty({ enum: programTypes, example: 'OPEN_HIRE' })
  @IsIn(programTypes)
  readonly programType!: Terms['programType'];

  @ApiProperty({ format: 'date', example: '2026-04-01' })
  @IsCivilDate()
  readonly startOn!: string;

  @ApiProperty({ enum: contractTypes, example: 'PERMANENT' })
  @IsIn(contractTypes)
  readonly contractType!: Terms['contractType'];

  @ApiPropertyOptional({ format: 'date', description: 'with FIXED_TERM' })
  @Omittable()
  @IsCivilDate()
  readonly contractEndsOn?: string;

  @ApiProperty({ example: 40 })
  @IsNumber({ maxDecimalPlaces: 2 })
  @IsPositive()
  @Max(52)
  readonly weeklyHours!: number;

  @Nested(() => AgreedWageBody)
  readonly wage!: AgreedWageBody;

  @ApiProperty({ example: true, description: 'employment insurance' })
  @IsBoolean()
  readonly insured!: boolean;

  @ApiProperty({ enum: sources, example: 'ACADEMY' })
  @IsIn(sources)
  readonly source!: Terms['source'];

  @ApiPropertyOptional({ format: 'uuid', description: 'the class that led to it' })
  @Omittable()
  @IsId()
  readonly trainingEnrollmentId?: string;

  @Omittable()
  @Nested(() => DesiredMatchBody)
  readonly desiredMatch?: DesiredMatchBody;

  @NestedList(() => EvidenceBody, MOST_EVIDENCE)
  readonly evidence!: EvidenceBody[];
}

export class StartBody {
  @ApiProperty({ format: 'date', example: '2026-04-01' })
  @IsCivilDate()
  readonly actualStartOn!: string;

  @ApiProperty({ enum: evidenceKinds, example: 'EI_RECORD' })
  @IsIn(evidenceKinds)
  readonly evidenceKind!: EvidenceKind;
}
