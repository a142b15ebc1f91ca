import type { CampusService, ClosureScope, Weekday } from '@academy/contracts';
import { IsCivilDate, IsCode, IsId, NestedList, Omittable } from '@academy/platform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, Matches } from 'class-validator';
import { everyService } from '../../reference-data/campuses.js';

const WALL_TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const weekdays = [
  'MON',
  'TUE',
  'WED',
  'THU',
  'FRI',
  'SAT',
  'SUN',
] as const satisfies readonly Weekday[];
const scopes = ['ALL', 'ROOM', 'SERVICE'] as const satisfies readonly ClosureScope[];

export class OpenDayBody {
  @ApiProperty({ enum: weekdays, example: 'MON' })
  @IsIn(weekdays)
  readonly weekday!: Weekday;

  @ApiProperty({ example: '09:00' })
  @Matches(WALL_TIME)
  readonly opensAt!: string;

  @ApiProperty({ example: '18:00' })
  @Matches(WALL_TIME)
  readonly closesAt!: string;
}

export class HoursBody {
  /** A day that is not named is shut. */
  @NestedList(() => OpenDayBody, weekdays.length)
  readonly weekly!: OpenDayBody[];

  @ApiProperty({ format: 'date', example: '2027-04-01' })
  @IsCivilDate()
  readonly validFrom!: string;
}

export class ClosureBody {
  @ApiProperty({ format: 'date', example: '2027-05-04' })
  @IsCivilDate()
  readonly from!: string;

  @ApiProperty({ format: 'date', example: '2027-05-05', description: 'last day' })
  @IsCivilDate()
  readonly to!: string;

  @ApiProperty({ enum: scopes, example: 'ALL' })
  @IsIn(scopes)
  readonly scope!: ClosureScope;

  @ApiPropertyOptional({ format: 'uuid', description: 'for the scope ROOM' })
  @Omittable()
  @IsId()
  readonly roomId?: string;

  @ApiPropertyOptional({ enum: everyService, description: 'for the scope SERVICE' })
  @Omittable()
  @IsIn(everyService)
  readonly service?: CampusService;

  @ApiProperty({ example: 'FACILITY_INSPECTION' })
  @IsCode()
  readonly reason!: string;
}
