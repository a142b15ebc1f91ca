import type { StaffRole } from '@academy/contracts';
import { IsCivilDate, IsCode, IsId, Omittable } from '@academy/platform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  Matches,
  Max,
  Min,
} from 'class-validator';

export const STAFF_ID = /^[A-Za-z0-9:_-]{1,100}$/;
export const staffRoles = [
  'CONSULTANT',
  'CAMPUS_MANAGER',
  'CAMPUS_OPERATOR',
  'TRAINING_COORDINATOR',
  'INSTRUCTOR',
  'EMPLOYER_RELATIONS',
  'AFTERCARE_OFFICER',
] as const satisfies readonly StaffRole[];
const MOST = 50;

class CampusesBody {
  @ApiProperty({ isArray: true, type: String, example: ['9b14ae01-a376-5433-87b7-fafef35c8d0b'] })
  @IsArray()
  @ArrayMaxSize(MOST)
  @ArrayUnique()
  @IsId({ each: true })
  readonly campusIds!: string[];
}

export class AssignmentBody extends CampusesBody {
  @ApiProperty({ format: 'date', example: '2027-06-01' })
  @IsCivilDate()
  readonly effectiveOn!: string;
}

export class RolesBody {
  @ApiProperty({ enum: staffRoles, isArray: true, example: ['CONSULTANT'] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(staffRoles, { each: true })
  readonly roles!: StaffRole[];

  @ApiProperty({ isArray: true, type: String, example: ['OFFICE', 'IT'] })
  @IsArray()
  @ArrayMaxSize(MOST)
  @ArrayUnique()
  @IsCode({ each: true })
  readonly specialties!: string[];

  @ApiProperty({ format: 'date', example: '2027-06-01' })
  @IsCivilDate()
  readonly effectiveOn!: string;
}

export class StaffBody extends CampusesBody {
  @ApiProperty({ example: 'consultant-west-3', description: 'as the sign-in has it; never a name' })
  @Matches(STAFF_ID)
  readonly staffId!: string;

  @ApiProperty({ enum: staffRoles, isArray: true, example: ['CONSULTANT'] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(staffRoles, { each: true })
  readonly roles!: StaffRole[];

  @ApiProperty({ isArray: true, type: String, example: ['OFFICE', 'IT'] })
  @IsArray()
  @ArrayMaxSize(MOST)
  @ArrayUnique()
  @IsCode({ each: true })
  readonly specialties!: string[];

  @ApiPropertyOptional({ isArray: true, type: String, default: ['ko'] })
  @Omittable()
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @Matches(/^[a-z]{2}$/, { each: true })
  readonly languages?: string[];

  @ApiPropertyOptional({ default: 40, description: 'hours a week' })
  @Omittable()
  @IsInt()
  @Min(1)
  @Max(52)
  readonly weeklyHours?: number;
}
