import type { ParticipationPaused } from '@academy/contracts';
import { Streams } from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import {
  Allow,
  answer,
  atVersion,
  ExpectedVersion,
  IdempotencyKey,
  IsCivilDate,
  PolicyBook,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { campusStaff, headquarters, thePerson } from '../../access.js';
import { VisibleParticipants } from '../../participant/api/visible-participants.queries.js';
import { policyOn } from '../../policies.js';
import { participations } from '../participations.js';
import type { ParticipationCard } from '../read-model/participation-card.entity.js';
import { ParticipationCards } from '../read-model/participation-cards.queries.js';

type Reason = ParticipationPaused['data']['reasonCode'];
const reasons = [
  'HEALTH',
  'FAMILY_CARE',
  'TEMPORARY_WORK',
  'TRAVEL',
  'OTHER',
] as const satisfies readonly Reason[];

export class PauseBody {
  @ApiProperty({ enum: reasons, example: 'HEALTH' })
  @IsIn(reasons)
  readonly reasonCode!: Reason;

  @ApiProperty({ format: 'date', description: 'the last day of the pause' })
  @IsCivilDate()
  readonly expectedUntil!: string;
}

@ApiTags('participations')
@Controller('registration/v1/participants/:participantId')
export class PauseController {
  constructor(
    private readonly streams: Streams,
    private readonly policies: PolicyBook,
    private readonly visible: VisibleParticipants,
    private readonly cards: ParticipationCards,
  ) {}

  @Get('participations')
  @Allow(headquarters, campusStaff, thePerson)
  @ApiOperation({ summary: '참여 회차 목록 (The episodes, the latest first)' })
  async list(
    @Param('participantId', ParseUUIDPipe) participantId: string,
  ): Promise<readonly ParticipationCard[]> {
    await this.visible.find(participantId);
    return this.cards.of(participantId);
  }

  @Post('participation/pause')
  @HttpCode(200)
  @Allow(headquarters, campusStaff, thePerson)
  @ApiOperation({ summary: '참여 일시 중지 (Pause the participation)' })
  async pause(
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Body() { reasonCode, expectedUntil }: PauseBody,
    @IdempotencyKey() key: Idempotency,
    @ExpectedVersion() expectedVersion: number | undefined,
  ) {
    await this.visible.find(participantId);
    const at = this.policies.clock.now();
    const executed = await this.streams.execute(
      participations,
      participantId,
      { type: 'PauseParticipation', data: { reasonCode, expectedUntil, at } },
      atVersion(key, expectedVersion),
    );
    return answer(executed, { body: { participantId, expectedUntil } });
  }

  @Post('participation/resumption')
  @HttpCode(200)
  @Allow(headquarters, campusStaff, thePerson)
  @ApiOperation({ summary: '참여 재개 (Resume the participation)' })
  async resume(
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @IdempotencyKey() key: Idempotency,
    @ExpectedVersion() expectedVersion: number | undefined,
  ) {
    await this.visible.find(participantId);
    const at = this.policies.clock.now();
    const policy = policyOn(this.policies, civilDateOf(at)).participation;
    const executed = await this.streams.execute(
      participations,
      participantId,
      { type: 'ResumeParticipation', data: { policy, at } },
      atVersion(key, expectedVersion),
    );
    return answer(executed, { body: { participantId } });
  }
}
