import { Streams } from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import {
  Allow,
  answer,
  deciderId,
  IdempotencyKey,
  IsCode,
  PolicyBook,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { approvers, campusStaff, headquarters, thePerson } from '../../access.js';
import { policyOn } from '../../policies.js';
import { counts, type Strike } from '../domain/strikes.js';
import { learnerRecords } from '../learner-records.js';
import { VisibleLearners } from './visible-learners.queries.js';

export class ClearingBody {
  @ApiProperty({ example: 'SICKNESS_PROVEN', description: 'why it does not count' })
  @IsCode()
  readonly reason!: string;
}

const shown = (strike: Strike, today: string) => {
  const past = strike.lapsesOn <= today ? 'LAPSED' : 'COUNTS';
  return { ...strike, status: counts(strike) ? past : 'CLEARED' };
};

@ApiTags('learners')
@Controller('training-enrollment/v1/learners/:participantId/strikes')
export class StrikesController {
  constructor(
    private readonly streams: Streams,
    private readonly policies: PolicyBook,
    private readonly visible: VisibleLearners,
  ) {}

  @Get()
  @Allow(headquarters, campusStaff, thePerson)
  @ApiOperation({ summary: '벌점과 신청 제한 (Strikes, and until when the person may not apply)' })
  async list(@Param('participantId', ParseUUIDPipe) participantId: string) {
    await this.visible.reach(participantId);
    const { state } = await this.streams.load(learnerRecords, participantId);
    const today = civilDateOf(this.policies.clock.now());
    const { restrictedUntil = '', strikes } = state;
    return {
      participantId,
      restrictedUntil: restrictedUntil >= today ? restrictedUntil : null,
      strikes: strikes.map((strike) => shown(strike, today)),
    };
  }

  @Post(':strikeId/clearing')
  @HttpCode(200)
  @Allow(headquarters, approvers)
  @ApiOperation({ summary: '벌점 해제 (Lift a strike with a reason)' })
  async clear(
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Param('strikeId', ParseUUIDPipe) strikeId: string,
    @Body() { reason }: ClearingBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    await this.visible.reach(participantId);
    const at = this.policies.clock.now();
    const policy = policyOn(this.policies, civilDateOf(at)).strike;
    const data = { participantId, strikeId, reason, clearedBy: deciderId(), policy, at };
    const command = { type: 'ClearStrike', data } as const;
    const executed = await this.streams.execute(learnerRecords, participantId, command, key);
    const { state } = await this.streams.load(learnerRecords, participantId);
    const { restrictedUntil = null } = state;
    return answer(executed, { body: { strikeId, restrictedUntil } });
  }
}
