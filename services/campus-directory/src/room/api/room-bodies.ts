import type { RoomKind } from '@academy/contracts';
import { IsCivilDate, IsCode, IsId, Omittable } from '@academy/platform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsString,
  Length,
  Max,
  Min,
} from 'class-validator';

const kinds = [
  'CLASS',
  'COMPUTER',
  'STUDIO',
  'WORKSHOP',
  'KITCHEN',
  'COUNSELING',
  'HALL',
  'INTERVIEW',
] as const satisfies readonly RoomKind[];

export class RoomChangeBody {
  @ApiProperty({ example: '컴퓨터실 1' })
  @IsString()
  @Length(1, 60)
  readonly name!: string;

  @ApiProperty({ enum: kinds, example: 'COMPUTER' })
  @IsIn(kinds)
  readonly kind!: RoomKind;

  @ApiProperty({ example: 25, description: 'people' })
  @IsInt()
  @Min(1)
  @Max(5000)
  readonly capacity!: number;

  @ApiProperty({ isArray: true, type: String, example: ['PROJECTOR'] })
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsCode({ each: true })
  readonly equipment!: string[];

  @ApiProperty({ description: 'without steps' })
  @IsBoolean()
  readonly accessible!: boolean;
}

export class RoomBody extends RoomChangeBody {
  @ApiProperty({ format: 'uuid' })
  @IsId()
  readonly campusId!: string;
}

export class OutageBody {
  @ApiProperty({ format: 'date', example: '2027-03-09' })
  @IsCivilDate()
  readonly from!: string;

  @ApiPropertyOptional({ format: 'date', description: 'last day; left out while not known' })
  @Omittable()
  @IsCivilDate()
  readonly to?: string;

  @ApiProperty({ example: 'REPAIR' })
  @IsCode()
  readonly reason!: string;
}

export class BackInServiceBody {
  @ApiProperty({ format: 'date', example: '2027-03-12', description: 'first day of use' })
  @IsCivilDate()
  readonly effectiveOn!: string;
}
