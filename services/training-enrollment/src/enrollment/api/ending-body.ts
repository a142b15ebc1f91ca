import type { EnrollmentResultRevised, EnrollmentWithdrawn } from '@academy/contracts';
import { IsCivilDate, IsCode, IsId, Omittable } from '@academy/platform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsNumber,
  Max,
  Min,
} from 'class-validator';

const leavingReasons = [
  ...(['EMPLOYED', 'HEALTH', 'CARE', 'MISMATCH', 'DISTANCE', 'OTHER'] as const),
] satisfies readonly EnrollmentWithdrawn['data']['reasonCode'][];
const results = [
  'COMPLETED',
  'NOT_COMPLETED',
] as const satisfies readonly EnrollmentResultRevised['data']['to'][];

export class WithdrawalBody {
  @ApiProperty({ enum: leavingReasons, example: 'CARE' })
  @IsIn(leavingReasons)
  readonly reasonCode!: EnrollmentWithdrawn['data']['reasonCode'];

  @ApiPropertyOptional({ format: 'date' })
  @Omittable()
  @IsCivilDate()
  readonly lastAttendedOn?: string;

  @ApiProperty({ example: 6, description: 'hours, at most two decimals' })
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(0)
  @Max(2000)
  readonly hoursAttended!: number;
}

export class EarlyEmploymentBody {
  @ApiProperty({ format: 'uuid' })
  @IsId()
  readonly placementId!: string;

  @ApiProperty({ example: 30, description: 'hours, at most two decimals' })
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(0)
  @Max(2000)
  readonly hoursAttended!: number;
}

export class TransferBody {
  @ApiProperty({ format: 'uuid', description: 'another run of the same course' })
  @IsId()
  readonly toRunId!: string;

  @ApiProperty({ example: 'WORKING_HOURS' })
  @IsCode()
  readonly reasonCode!: string;

  @ApiPropertyOptional({ isArray: true, type: Number, example: [1, 2] })
  @Omittable()
  @IsArray()
  @ArrayMaxSize(200)
  @ArrayUnique()
  @IsInt({ each: true })
  @Min(1, { each: true })
  readonly creditedSessions?: number[];
}

export class RevisionBody {
  @ApiProperty({ enum: results, example: 'COMPLETED' })
  @IsIn(results)
  readonly result!: EnrollmentResultRevised['data']['to'];

  @ApiProperty({ example: 'SICKNESS_PROVEN' })
  @IsCode()
  readonly reasonCode!: string;
}
