import type { RetentionHoldKind } from '@academy/contracts';
import { Streams, uuidv5 } from '@academy/event-store';
import { civilDateOf, Clock } from '@academy/kernel';
import {
  Allow,
  answer,
  deciderId,
  IdempotencyKey,
  IsCivilDate,
  IsCode,
  Omittable,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { finance, headquarters, protection } from '../../access.js';
import { VisibleParticipants } from '../../participant/api/visible-participants.queries.js';
import { holdsOn } from '../domain/retention-holds.js';
import { retentionHolds } from '../retention-holds.js';

const kinds = [
  'MONEY_SETTLING',
  'AUDIT_PERIOD',
  'STATUTORY_RETENTION',
] as const satisfies readonly RetentionHoldKind[];

export class RetentionHoldBody {
  @ApiProperty({ enum: kinds, example: 'MONEY_SETTLING' })
  @IsIn(kinds)
  readonly kind!: RetentionHoldKind;

  @ApiProperty({ example: 'ALLOWANCE_MONTH_OPEN' })
  @IsCode()
  readonly reasonCode!: string;

  @ApiPropertyOptional({ format: 'date', description: 'the last day; without it until lifted' })
  @Omittable()
  @IsCivilDate()
  readonly until?: string;
}

export class LiftingBody {
  @ApiProperty({ example: 'MONTH_PAID' })
  @IsCode()
  readonly reasonCode!: string;
}

@ApiTags('data requests')
@Controller('registration/v1/participants')
export class RetentionHoldController {
  constructor(
    private readonly streams: Streams,
    private readonly clock: Clock,
    private readonly visible: VisibleParticipants,
  ) {}

  @Post(':participantId/retention-holds')
  @Allow(headquarters, protection, finance)
  @ApiOperation({ summary: '보존 조치 (Keep the data of a person for the time being)' })
  async place(
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Body() { kind, reasonCode, until }: RetentionHoldBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    await this.visible.find(participantId);
    const holdId = uuidv5(key.commandId, 'retention-hold');
    const hold = {
      ...{ holdId, participantId, kind, reasonCode, placedBy: deciderId() },
      ...(until === undefined ? {} : { until }),
      at: this.clock.now(),
    };
    const command = { type: 'PlaceHold', data: hold } as const;
    const executed = await this.streams.execute(retentionHolds, participantId, command, key);
    return answer(executed, { body: { holdId } });
  }

  @Get(':participantId/retention-holds')
  @Allow(headquarters, protection, finance)
  @ApiOperation({ summary: '유효한 보존 조치 (The holds that stand today)' })
  async standing(@Param('participantId', ParseUUIDPipe) participantId: string) {
    await this.visible.find(participantId);
    const { state } = await this.streams.load(retentionHolds, participantId);
    return holdsOn(state, civilDateOf(this.clock.now()));
  }

  @Post(':participantId/retention-holds/:holdId/lifting')
  @HttpCode(200)
  @Allow(headquarters, protection, finance)
  @ApiOperation({ summary: '보존 조치 해제 (Lift a hold)' })
  async lift(
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Param('holdId', ParseUUIDPipe) holdId: string,
    @Body() { reasonCode }: LiftingBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const lifting = { holdId, reasonCode, liftedBy: deciderId(), at: this.clock.now() };
    const command = { type: 'LiftHold', data: lifting } as const;
    const executed = await this.streams.execute(retentionHolds, participantId, command, key);
    return answer(executed, { body: { holdId } });
  }
}
