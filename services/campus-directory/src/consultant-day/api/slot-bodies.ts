import type { SlotMode, SlotPurpose } from '@academy/contracts';
import { IsCivilDate, IsCode, IsId, IsInstant, NestedList, Omittable } from '@academy/platform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMinSize, ArrayUnique, IsArray, IsIn, Matches } from 'class-validator';
import { STAFF_ID } from '../../staff-member/api/staff-bodies.js';

export const slotPurposes = [
  'INTAKE',
  'ASSESSMENT',
  'PLAN',
  'RESUME',
  'INTERVIEW_COACHING',
  'REVIEW',
  'AFTERCARE',
  'RE_ENTRY',
] as const satisfies readonly SlotPurpose[];
const slotModes = ['IN_PERSON', 'PHONE', 'VIDEO'] as const satisfies readonly SlotMode[];
const MOST_SLOTS = 30;

export class DayPath {
  @ApiProperty({ example: 'consultant-west' })
  @Matches(STAFF_ID)
  readonly consultantId!: string;

  @ApiProperty({ format: 'date' })
  @IsCivilDate()
  readonly date!: string;
}

export class SlotPath extends DayPath {
  @ApiProperty({ format: 'uuid' })
  @IsId()
  readonly slotId!: string;
}

export class SlotBody {
  @ApiProperty({ example: '2027-05-04T10:00:00+09:00', description: 'its purpose says how long' })
  @IsInstant()
  readonly startsAt!: string;

  @ApiProperty({ enum: slotPurposes, example: 'INTAKE' })
  @IsIn(slotPurposes)
  readonly purpose!: SlotPurpose;

  @ApiProperty({ enum: slotModes, isArray: true, example: ['IN_PERSON'] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(slotModes, { each: true })
  readonly mode!: SlotMode[];
}

export class SlotsBody {
  @ApiProperty({ format: 'uuid' })
  @IsId()
  readonly campusId!: string;

  @NestedList(() => SlotBody, MOST_SLOTS)
  @ArrayMinSize(1)
  readonly slots!: SlotBody[];
}

export class HoldBody {
  @ApiPropertyOptional({ format: 'uuid', description: 'for whom; oneself, for a participant' })
  @Omittable()
  @IsId()
  readonly participantId?: string;

  @ApiPropertyOptional({ example: 'counseling', default: 'desk' })
  @Omittable()
  @Matches(/^[a-z-]{1,64}$/)
  readonly byService?: string;
}

export class SlotBookingBody {
  @ApiProperty({ format: 'uuid' })
  @IsId()
  readonly appointmentId!: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'the hold that becomes the booking' })
  @Omittable()
  @IsId()
  readonly holdId?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @Omittable()
  @IsId()
  readonly participantId?: string;
}

export class SlotReleaseBody {
  @ApiPropertyOptional({ format: 'uuid' })
  @Omittable()
  @IsId()
  readonly appointmentId?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @Omittable()
  @IsId()
  readonly holdId?: string;

  @ApiPropertyOptional({ example: 'CANCELLED_BY_PERSON' })
  @Omittable()
  @IsCode()
  readonly reason?: string;
}

export class ReasonBody {
  @ApiProperty({ example: 'TEAM_MEETING' })
  @IsCode()
  readonly reason!: string;
}
