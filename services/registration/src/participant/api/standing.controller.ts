import { Streams } from '@academy/event-store';
import { Clock } from '@academy/kernel';
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
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { campusManagers, headquarters } from '../../access.js';
import { participants } from '../participants.js';
import { VisibleParticipants } from './visible-participants.queries.js';

export class SuspensionBody {
  @ApiProperty({ example: 'FALSE_STATEMENT' })
  @IsCode()
  readonly reasonCode!: string;

  @ApiPropertyOptional({ format: 'date', description: 'the last day; without it until reinstated' })
  @Omittable()
  @IsCivilDate()
  readonly until?: string;
}

export class ReinstatementBody {
  @ApiProperty({ example: 'STATEMENT_CORRECTED' })
  @IsCode()
  readonly reason!: string;
}

@ApiTags('participants')
@Controller('registration/v1/participants')
export class StandingController {
  constructor(
    private readonly streams: Streams,
    private readonly clock: Clock,
    private readonly visible: VisibleParticipants,
  ) {}

  @Post(':participantId/suspension')
  @HttpCode(200)
  @Allow(headquarters, campusManagers)
  @ApiOperation({ summary: '참여 정지 (Suspend an account)' })
  async suspend(
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Body() { reasonCode, until }: SuspensionBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    await this.visible.find(participantId);
    const executed = await this.streams.execute(
      participants,
      participantId,
      {
        type: 'SuspendParticipant',
        data: {
          participantId,
          reasonCode,
          ...(until === undefined ? {} : { until }),
          suspendedBy: deciderId(),
          at: this.clock.now(),
        },
      },
      key,
    );
    return answer(executed, { body: { participantId } });
  }

  @Post(':participantId/reinstatement')
  @HttpCode(200)
  @Allow(headquarters, campusManagers)
  @ApiOperation({ summary: '참여 정지 해제 (Reinstate an account)' })
  async reinstate(
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Body() { reason }: ReinstatementBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    await this.visible.find(participantId);
    const executed = await this.streams.execute(
      participants,
      participantId,
      {
        type: 'ReinstateParticipant',
        data: { participantId, reason, reinstatedBy: deciderId(), at: this.clock.now() },
      },
      key,
    );
    return answer(executed, { body: { participantId } });
  }
}
