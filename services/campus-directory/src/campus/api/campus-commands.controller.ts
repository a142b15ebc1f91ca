import type { CampusRegistered, CampusService } from '@academy/contracts';
import { Streams, uuidv5 } from '@academy/event-store';
import {
  Allow,
  answer,
  atVersion,
  ExpectedVersion,
  IdempotencyKey,
  IsCivilDate,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, Length, Matches, Max, Min } from 'class-validator';
import { everyService } from '../../reference-data/campuses.js';
import { campuses } from '../campuses.js';

type CampusType = CampusRegistered['data']['type'];
const campusTypes = [
  'CAMPUS',
  'DISTRICT_CENTER',
  'TECH_INSTITUTE',
] as const satisfies readonly CampusType[];
const CODE = /^[A-Z][A-Z0-9_]{0,63}$/;

export class CampusBody {
  @ApiProperty({ example: 'SYNTHETIC_CENTER', description: 'no two sites have the same' })
  @Matches(CODE)
  readonly code!: string;

  @ApiProperty({ example: '가상구50플러스센터' })
  @IsString()
  @Length(1, 60)
  readonly nameKo!: string;

  @ApiProperty({ example: 'Synthetic District 50Plus Center' })
  @IsString()
  @Length(1, 60)
  readonly nameEn!: string;

  @ApiProperty({ enum: campusTypes, example: 'DISTRICT_CENTER' })
  @IsIn(campusTypes)
  readonly type!: CampusType;

  @ApiProperty({ example: 'SOUTH' })
  @Matches(CODE)
  readonly region!: string;

  @ApiProperty({ example: '11590' })
  @Matches(/^\d{5}$/)
  readonly districtCode!: string;

  @ApiProperty({ example: '서울특별시 동작구 가상로 1' })
  @IsString()
  @Length(1, 200)
  readonly address!: string;

  @ApiProperty({ format: 'date', example: '2027-09-01' })
  @IsCivilDate()
  readonly plannedOpenOn!: string;

  @ApiProperty({ example: 2, description: 'wave of openings' })
  @IsInt()
  @Min(1)
  @Max(100)
  readonly phase!: number;
}

export class OpeningBody {
  @ApiProperty({ format: 'date', example: '2027-09-01' })
  @IsCivilDate()
  readonly effectiveOn!: string;
}

export class ServiceBody {
  @ApiProperty({ enum: everyService, example: 'COUNSELING' })
  @IsIn(everyService)
  readonly service!: CampusService;

  @ApiProperty({ format: 'date', example: '2027-09-01' })
  @IsCivilDate()
  readonly from!: string;

  @ApiPropertyOptional({ example: 42, description: 'people a day' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10_000)
  readonly dailyCapacity?: number;
}

@ApiTags('campuses')
@Controller('campus-directory/v1/campuses')
@Allow({ roles: ['HQ_OPERATOR'] })
export class CampusCommandsController {
  constructor(private readonly streams: Streams) {}

  @Post()
  @ApiOperation({ summary: '캠퍼스 등록 (Register a campus)' })
  async register(@Body() body: CampusBody, @IdempotencyKey() key: Idempotency) {
    const campusId = uuidv5(key.commandId, 'campus');
    const { code, nameKo, nameEn, type, region, districtCode, address, plannedOpenOn, phase } =
      body;
    const site = {
      code,
      nameKo,
      nameEn,
      type,
      region,
      districtCode,
      address,
      plannedOpenOn,
      phase,
    };
    const executed = await this.streams.execute(
      campuses,
      campusId,
      { type: 'RegisterCampus', data: { campusId, ...site } },
      key,
    );
    const location = `/campus-directory/v1/campuses/${campusId}`;
    return answer(executed, { location, body: { campusId } });
  }

  @Post(':campusId/opening')
  @HttpCode(200)
  @ApiOperation({ summary: '캠퍼스 개관 (Open a campus from a day on)' })
  async open(
    @Param('campusId', ParseUUIDPipe) campusId: string,
    @Body() { effectiveOn }: OpeningBody,
    @IdempotencyKey() key: Idempotency,
    @ExpectedVersion() expectedVersion: number | undefined,
  ) {
    const executed = await this.streams.execute(
      campuses,
      campusId,
      { type: 'OpenCampus', data: { campusId, effectiveOn } },
      atVersion(key, expectedVersion),
    );
    return answer(executed, { body: { campusId } });
  }

  @Post(':campusId/services')
  @HttpCode(200)
  @ApiOperation({ summary: '캠퍼스 서비스 개시 (Offer a service from a day on)' })
  async enable(
    @Param('campusId', ParseUUIDPipe) campusId: string,
    @Body() { service, from, dailyCapacity }: ServiceBody,
    @IdempotencyKey() key: Idempotency,
    @ExpectedVersion() expectedVersion: number | undefined,
  ) {
    const capacity = dailyCapacity === undefined ? {} : { dailyCapacity };
    const executed = await this.streams.execute(
      campuses,
      campusId,
      { type: 'EnableService', data: { campusId, service, from, ...capacity } },
      atVersion(key, expectedVersion),
    );
    return answer(executed, { body: { campusId } });
  }
}
