import type { AttendanceMarked, ClassSession } from '@academy/contracts';
import { IsCode, IsId, IsInstant, Omittable } from '@academy/platform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, Max, Min } from 'class-validator';

type Status = AttendanceMarked['data']['status'];
const statuses = [
  ...(['PRESENT', 'EXCUSED', 'LATE', 'EARLY_LEAVE'] as const),
  ...(['OUTING', 'PARTIAL', 'ABSENT', 'LEAVE'] as const),
] satisfies readonly Status[];
const methods = [
  'QR',
  'DESK',
  'ONLINE_LOG',
  'INSTRUCTOR',
] as const satisfies readonly AttendanceMarked['data']['method'][];
const ABSENT: readonly Status[] = ['ABSENT', 'LEAVE', 'PARTIAL'];
const DAY_MINUTES = 1440;

export class SheetKeys {
  @ApiProperty({ format: 'uuid' })
  @IsId()
  readonly runId!: string;

  @ApiProperty({ format: 'uuid' })
  @IsId()
  readonly sessionId!: string;
}

export class MarkingBody {
  @ApiProperty({ format: 'uuid' })
  @IsId()
  readonly enrollmentId!: string;

  @ApiProperty({ enum: statuses, example: 'PRESENT' })
  @IsIn(statuses)
  readonly status!: Status;

  @ApiProperty({ enum: methods, example: 'INSTRUCTOR' })
  @IsIn(methods)
  readonly method!: AttendanceMarked['data']['method'];

  @ApiPropertyOptional({ example: '2026-04-11T09:52:00+09:00' })
  @Omittable()
  @IsInstant()
  readonly checkInAt?: string;

  @ApiPropertyOptional({ example: '2026-04-11T13:00:00+09:00' })
  @Omittable()
  @IsInstant()
  readonly checkOutAt?: string;

  @ApiPropertyOptional({ example: 90, description: 'with PARTIAL: minutes that count' })
  @Omittable()
  @IsInt()
  @Min(0)
  @Max(DAY_MINUTES)
  readonly minutesPresent?: number;
}

export class CorrectionBody {
  @ApiProperty({ format: 'uuid' })
  @IsId()
  readonly enrollmentId!: string;

  @ApiProperty({ enum: statuses, example: 'EXCUSED' })
  @IsIn(statuses)
  readonly status!: Status;

  @ApiProperty({ example: 180 })
  @IsInt()
  @Min(0)
  @Max(DAY_MINUTES)
  readonly minutesPresent!: number;

  @ApiProperty({ example: 'SICKNESS_PROVEN' })
  @IsCode()
  readonly reasonCode!: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @Omittable()
  @IsId()
  readonly evidenceRef?: string;
}

export class UnlockingBody {
  @ApiProperty({ example: 'LATE_PROOF' })
  @IsCode()
  readonly reason!: string;
}

/** An instant in UTC, where one is stated. */
export const inUtc = (instant: string | undefined): string | undefined =>
  instant === undefined ? undefined : new Date(instant).toISOString();

/** The minutes of a mark that states none: the whole session, or nothing. */
export const minutesOf = (
  { status, minutesPresent }: MarkingBody,
  { hours }: Pick<ClassSession, 'hours'>,
): number => minutesPresent ?? (ABSENT.includes(status) ? 0 : Math.floor(hours * 60));
