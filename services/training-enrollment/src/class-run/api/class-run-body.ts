import type { ClassRunScheduled } from '@academy/contracts';
import { uuidv5 } from '@academy/event-store';
import { IsCivilDate, IsId, IsInstant, NestedList, Omittable } from '@academy/platform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { stated } from '../../stated.js';

type Plan = ClassRunScheduled['data'];
const dayPatterns = [
  'WEEKDAY',
  'WEEKEND',
  'MIXED',
  'EVENING',
] as const satisfies readonly Plan['dayPattern'][];
const MOST_SESSIONS = 200;
const MOST_SEATS = 1000;

export class SessionBody {
  @ApiProperty({ example: '2026-04-11T10:00:00+09:00' })
  @IsInstant()
  readonly startsAt!: string;

  @ApiProperty({ example: '2026-04-11T13:00:00+09:00' })
  @IsInstant()
  readonly endsAt!: string;

  @ApiProperty({ example: 3, description: 'hours that count, at most two decimals' })
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(0.01)
  @Max(24)
  readonly hours!: number;

  @ApiPropertyOptional({ format: 'uuid' })
  @Omittable()
  @IsId()
  readonly roomId?: string;

  @ApiPropertyOptional({ default: false })
  @Omittable()
  @IsBoolean()
  readonly online?: boolean;
}

export class ClassRunBody {
  @ApiProperty({ format: 'uuid' })
  @IsId()
  readonly courseId!: string;

  @ApiProperty({ example: 1, description: 'a course has each round once' })
  @IsInt()
  @Min(1)
  @Max(10_000)
  readonly roundNo!: number;

  @ApiProperty({ format: 'uuid' })
  @IsId()
  readonly campusId!: string;

  @ApiProperty({ example: 25, maximum: MOST_SEATS })
  @IsInt()
  @Min(1)
  @Max(MOST_SEATS)
  readonly capacity!: number;

  @ApiProperty({ example: 15, description: 'at most the capacity' })
  @IsInt()
  @Min(1)
  @Max(MOST_SEATS)
  readonly minEnrollment!: number;

  @ApiPropertyOptional({ example: 10, default: 0, description: 'people who may wait for a seat' })
  @Omittable()
  @IsInt()
  @Min(0)
  @Max(MOST_SEATS)
  readonly waitlistCapacity?: number;

  @ApiProperty({ format: 'date', example: '2026-03-16', description: 'first day to apply' })
  @IsCivilDate()
  readonly applyFrom!: string;

  @ApiProperty({ format: 'date', example: '2026-04-03', description: 'last day to apply' })
  @IsCivilDate()
  readonly applyUntil!: string;

  @NestedList(() => SessionBody, MOST_SESSIONS)
  @ArrayMinSize(1)
  readonly sessions!: SessionBody[];

  @ApiPropertyOptional({ isArray: true, type: String, example: ['instructor-1'] })
  @Omittable()
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @Matches(/^[A-Za-z0-9:_-]{1,100}$/, { each: true })
  readonly instructorIds?: string[];

  @ApiProperty({ enum: dayPatterns, example: 'WEEKEND' })
  @IsIn(dayPatterns)
  readonly dayPattern!: Plan['dayPattern'];
}

const utc = (instant: string): string => new Date(instant).toISOString();

/** The sessions of a run in the order in which they were given; ids follow from the run. */
export const sessionsOf = (
  runId: string,
  sessions: readonly SessionBody[],
): ClassRunScheduled['data']['sessions'] =>
  sessions.map(({ startsAt, endsAt, ...session }, index) => ({
    sessionId: uuidv5(runId, `session-${index + 1}`),
    seq: index + 1,
    online: false,
    ...stated(session),
    startsAt: utc(startsAt),
    endsAt: utc(endsAt),
  }));
