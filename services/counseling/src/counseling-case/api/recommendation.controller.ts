import type { RecommendedClassType } from '@academy/contracts';
import { Streams, uuidv5 } from '@academy/event-store';
import { civilDateOf, Clock } from '@academy/kernel';
import {
  Allow,
  answer,
  atVersion,
  deciderId,
  ExpectedVersion,
  IdempotencyKey,
  IsId,
  PolicyBook,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  Matches,
} from 'class-validator';
import { consultants, headquarters } from '../../access.js';
import { policyOn } from '../../policies.js';
import { counselingCases } from '../counseling-cases.js';
import { VisibleCases } from './visible-cases.queries.js';

const classTypes = [
  'EXPLORATION',
  'FAST_TRACK',
  'REGULAR',
] as const satisfies readonly RecommendedClassType[];
const MOST = 20;

export class RecommendationBody {
  @ApiProperty({ enum: classTypes, example: 'REGULAR' })
  @IsIn(classTypes)
  readonly classType!: RecommendedClassType;

  @ApiPropertyOptional({ isArray: true, type: String, example: [] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST)
  @ArrayUnique()
  @IsId({ each: true })
  readonly courseIds?: readonly string[];

  @ApiProperty({ isArray: true, type: String, example: ['NEW_OCCUPATION'] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST)
  @ArrayUnique()
  @Matches(/^[A-Z][A-Z0-9_]{0,63}$/, { each: true })
  readonly reasons!: readonly string[];
}

@ApiTags('cases')
@Controller('counseling/v1/cases')
export class RecommendationController {
  constructor(
    private readonly streams: Streams,
    private readonly clock: Clock,
    private readonly visible: VisibleCases,
    private readonly policies: PolicyBook,
  ) {}

  @Post(':caseId/track-recommendations')
  @Allow(headquarters, consultants)
  @ApiOperation({ summary: '과정 추천 (Recommend a kind of class)' })
  async recommend(
    @Param('caseId', ParseUUIDPipe) id: string,
    @Body() { classType, courseIds = [], reasons }: RecommendationBody,
    @IdempotencyKey() key: Idempotency,
    @ExpectedVersion() expectedVersion: number | undefined,
  ) {
    const { caseId } = await this.visible.find(id);
    const recommendationId = uuidv5(key.commandId, 'track-recommendation');
    const at = this.clock.now();
    const policy = policyOn(this.policies, civilDateOf(at)).recommendation;
    const byId = deciderId();
    const executed = await this.streams.execute(
      counselingCases,
      caseId,
      {
        type: 'RecommendTrack',
        data: { recommendationId, caseId, classType, courseIds, reasons, byId, policy, at },
      },
      atVersion(key, expectedVersion),
    );
    return answer(executed, { body: { caseId, recommendationId } });
  }
}
