import type { CampusService } from '@academy/contracts';
import { IsCivilDate, IsCode, NestedList, Omittable } from '@academy/platform';
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
import { CampusBody } from '../../campus/api/campus-commands.controller.js';
import { everyService } from '../../reference-data/campuses.js';

const MOST_SITES = 100;
const MOST_CATCHMENTS = 40;
const MOST_ENTRIES = 100;
const MOST_ALTERNATES = 20;

export class PlannedSiteBody extends CampusBody {
  @ApiProperty({ enum: everyService, isArray: true, example: ['COUNSELING', 'BASIC'] })
  @IsArray()
  @ArrayUnique()
  @IsIn(everyService, { each: true })
  readonly services!: CampusService[];
}

export class PlannedClosingBody {
  @ApiProperty({ example: 'WEST', description: 'code of the campus' })
  @IsCode()
  readonly campus!: string;

  @ApiProperty({ format: 'date', example: '2028-01-01', description: 'first day without it' })
  @IsCivilDate()
  readonly effectiveOn!: string;

  @ApiPropertyOptional({ example: 'CENTRAL', description: 'where people go instead' })
  @Omittable()
  @IsCode()
  readonly successor?: string;
}

export class PlannedEntryBody {
  @ApiProperty({ example: '11440' })
  @Matches(/^\d{5}$/)
  readonly districtCode!: string;

  @ApiProperty({ example: 'CENTRAL', description: 'code of the campus that looks after it' })
  @IsCode()
  readonly primary!: string;

  @ApiProperty({ isArray: true, type: String, example: ['WEST'] })
  @IsArray()
  @ArrayMaxSize(MOST_ALTERNATES)
  @ArrayUnique()
  @IsCode({ each: true })
  readonly alternates!: string[];
}

export class PlannedCatchmentBody {
  @ApiProperty({ example: 2, description: 'no two catchments have the same' })
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  readonly version!: number;

  @ApiProperty({ format: 'date', example: '2027-09-01' })
  @IsCivilDate()
  readonly effectiveFrom!: string;

  @NestedList(() => PlannedEntryBody, MOST_ENTRIES)
  @ArrayMinSize(1)
  readonly entries!: readonly PlannedEntryBody[];
}

export class SitePlanBody {
  @ApiProperty({ example: 'SITES_2029', description: 'the same code replaces the draft' })
  @IsCode()
  readonly code!: string;

  @NestedList(() => PlannedSiteBody, MOST_SITES)
  readonly sites!: readonly PlannedSiteBody[];

  @NestedList(() => PlannedClosingBody, MOST_SITES)
  readonly closings!: readonly PlannedClosingBody[];

  @NestedList(() => PlannedCatchmentBody, MOST_CATCHMENTS)
  @ArrayMinSize(1)
  readonly catchments!: readonly PlannedCatchmentBody[];
}

export class PublicationBody {
  @ApiProperty({ example: 1, description: 'the revision that was compared' })
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  readonly revision!: number;
}

export class LoadsQuery {
  @ApiPropertyOptional({ format: 'date', description: 'default: the last day of the plan' })
  @Omittable()
  @IsCivilDate()
  readonly on?: string;
}
