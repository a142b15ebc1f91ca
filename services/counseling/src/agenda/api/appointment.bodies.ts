import type { AppointmentBooked, AppointmentCheckedIn } from '@academy/contracts';
import { IsCode, IsId, IsInstant, Omittable } from '@academy/platform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, Matches } from 'class-validator';

type Booked = AppointmentBooked['data'];
type Method = AppointmentCheckedIn['data']['method'];

const modes = ['IN_PERSON', 'PHONE', 'VIDEO'] as const satisfies readonly Booked['mode'][];
const purposes = [
  ...(['INTAKE', 'ASSESSMENT', 'PLAN', 'RESUME', 'INTERVIEW_COACHING'] as const),
  ...(['REVIEW', 'AFTERCARE', 'RE_ENTRY'] as const),
] satisfies readonly Booked['purpose'][];
const methods = ['QR', 'DESK', 'CALL'] as const satisfies readonly Method[];
const MOST_CODES = 20;

class TimeBody {
  @ApiProperty({ example: '2026-03-12T10:00:00+09:00', description: 'a multiple of five minutes' })
  @IsInstant()
  readonly startsAt!: string;

  @ApiProperty({ example: '2026-03-12T11:00:00+09:00' })
  @IsInstant()
  readonly endsAt!: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'the slot of the campus, if it has one' })
  @Omittable()
  @IsId()
  readonly slotId?: string;

  @ApiPropertyOptional({ description: 'default: the responsible consultant' })
  @Omittable()
  @Matches(/^[A-Za-z0-9:_-]{1,100}$/)
  readonly consultantId?: string;
}

export class BookingBody extends TimeBody {
  @ApiProperty({ enum: modes, example: 'IN_PERSON' })
  @IsIn(modes)
  readonly mode!: Booked['mode'];

  @ApiProperty({ enum: purposes, example: 'INTAKE' })
  @IsIn(purposes)
  readonly purpose!: Booked['purpose'];
}

export class ReschedulingBody extends TimeBody {
  @ApiProperty({ example: 'PERSONAL' })
  @IsCode()
  readonly reasonCode!: string;
}

export class ReasonBody {
  @ApiProperty({ example: 'PERSONAL' })
  @IsCode()
  readonly reasonCode!: string;
}

export class CheckInBody {
  @ApiProperty({ enum: methods, example: 'DESK' })
  @IsIn(methods)
  readonly method!: Method;

  @ApiPropertyOptional({ description: 'when the person came, if not now' })
  @Omittable()
  @IsInstant()
  readonly at?: string;
}

export class CompletionBody {
  @ApiProperty({ example: '2026-03-12T10:00:00+09:00' })
  @IsInstant()
  readonly startedAt!: string;

  @ApiProperty({ example: '2026-03-12T10:50:00+09:00' })
  @IsInstant()
  readonly endedAt!: string;

  @ApiPropertyOptional({ isArray: true, type: String, example: ['NEEDS_CLARIFIED'] })
  @Omittable()
  @IsArray()
  @ArrayMaxSize(MOST_CODES)
  @ArrayUnique()
  @IsCode({ each: true })
  readonly outcomeCodes?: readonly string[];

  @ApiPropertyOptional({ isArray: true, type: String, example: ['START_ASSESSMENT'] })
  @Omittable()
  @IsArray()
  @ArrayMaxSize(MOST_CODES)
  @ArrayUnique()
  @IsCode({ each: true })
  readonly nextActions?: readonly string[];
}

/** A moment in a body as events write it. */
export const instantOf = (moment: string): string => new Date(moment).toISOString();
