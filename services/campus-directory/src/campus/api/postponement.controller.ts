import { Streams } from '@academy/event-store';
import { civilDateOf, Clock } from '@academy/kernel';
import {
  Allow,
  answer,
  atVersion,
  ExpectedVersion,
  IdempotencyKey,
  IsCivilDate,
  IsCode,
  Omittable,
  ProblemError,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { headquarters } from '../../access.js';
import { stated } from '../../stated.js';
import { campuses } from '../campuses.js';
import { OpeningPlans } from '../opening-plans.js';

export class PostponementBody {
  @ApiProperty({ format: 'date', example: '2027-09-01', description: 'the day it opens instead' })
  @IsCivilDate()
  readonly to!: string;

  @ApiPropertyOptional({ example: 'CONSTRUCTION' })
  @Omittable()
  @IsCode()
  readonly reason?: string;
}

@ApiTags('campuses')
@Controller('campus-directory/v1/campuses/:campusId')
@Allow(headquarters)
export class PostponementController {
  constructor(
    private readonly streams: Streams,
    private readonly clock: Clock,
    private readonly openings: OpeningPlans,
  ) {}

  @Post('postponement')
  @HttpCode(200)
  @ApiOperation({ summary: '캠퍼스 개관 연기 (Put the opening of a campus off to a later day)' })
  async postpone(
    @Param('campusId', ParseUUIDPipe) campusId: string,
    @Body() body: PostponementBody,
    @IdempotencyKey() key: Idempotency,
    @ExpectedVersion() version: number | undefined,
  ) {
    const expected = await this.openings.before(campusId, body.to);
    if (!expected) throw new ProblemError('NotFound');
    const on = civilDateOf(this.clock.now());
    const data = { campusId, ...stated({ ...body }), ...expected, on };
    const executed = await this.streams.execute(
      campuses,
      campusId,
      { type: 'PostponeOpening', data },
      atVersion(key, version),
    );
    return answer(executed, { body: { campusId } });
  }
}
