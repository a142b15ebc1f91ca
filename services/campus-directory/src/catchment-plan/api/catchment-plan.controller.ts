import { Streams, uuidv5 } from '@academy/event-store';
import {
  Allow,
  answer,
  IdempotencyKey,
  IsCivilDate,
  IsId,
  NestedList,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsInt,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { publishPlan } from './publish-plan.js';

const MOST_ENTRIES = 100;
const MOST_ALTERNATES = 20;

export class CatchmentEntryBody {
  @ApiProperty({ example: '11440' })
  @Matches(/^\d{5}$/)
  readonly districtCode!: string;

  @ApiProperty({ format: 'uuid', example: '17c0ef63-14f7-58f9-9ffc-117007979772' })
  @IsId()
  readonly primaryCampusId!: string;

  @ApiProperty({ isArray: true, type: String, example: ['9b14ae01-a376-5433-87b7-fafef35c8d0b'] })
  @IsArray()
  @ArrayMaxSize(MOST_ALTERNATES)
  @ArrayUnique()
  @IsId({ each: true })
  readonly alternates!: string[];
}

export class CatchmentPlanBody {
  @ApiProperty({ example: 2, description: 'no two plans have the same' })
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  readonly version!: number;

  @ApiProperty({ format: 'date', example: '2027-09-01' })
  @IsCivilDate()
  readonly effectiveFrom!: string;

  @NestedList(() => CatchmentEntryBody, MOST_ENTRIES)
  @ArrayMinSize(1)
  readonly entries!: readonly CatchmentEntryBody[];
}

@ApiTags('catchment')
@Controller('campus-directory/v1/catchment-plans')
export class CatchmentPlanController {
  constructor(private readonly streams: Streams) {}

  @Post()
  @Allow({ roles: ['HQ_OPERATOR'] })
  @ApiOperation({ summary: '자치구별 담당 캠퍼스 공표 (Publish a catchment plan)' })
  async publish(
    @Body() { version, effectiveFrom, entries }: CatchmentPlanBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const planId = uuidv5(key.commandId, 'catchment-plan');
    const plan = {
      planId,
      version,
      effectiveFrom,
      entries: entries.map((entry) => ({ ...entry })),
    };
    const executed = await publishPlan(this.streams, plan, key);
    return answer(executed, { body: { planId } });
  }
}
