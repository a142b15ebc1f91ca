import type { CheckpointCode, CheckpointRescheduled } from '@academy/contracts';
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
import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { followers, headquarters } from '../../access.js';
import { policyOn } from '../../policies.js';
import { aftercareCases } from '../aftercare-cases.js';
import { checkpointCodes } from '../checkpoint-codes.js';
import { VisibleCases } from './visible-cases.queries.js';

const reasons = [
  'PERSON_ASKED',
  'EMPLOYER_ASKED',
  'OFFICER_ABSENT',
] as const satisfies readonly Exclude<CheckpointRescheduled['data']['reason'], 'START_CORRECTED'>[];

export class ReschedulingBody {
  @ApiProperty({ enum: checkpointCodes, example: 'M1' })
  @IsIn(checkpointCodes)
  readonly code!: CheckpointCode;

  @ApiProperty({ format: 'date', description: 'a day of the window, today at the earliest' })
  @IsCivilDate()
  readonly to!: string;

  @ApiProperty({ enum: reasons, example: 'PERSON_ASKED' })
  @IsIn(reasons)
  readonly reason!: (typeof reasons)[number];
}

export class StartCorrectionBody {
  @ApiProperty({ format: 'date', description: 'the first day of work as it is known now' })
  @IsCivilDate()
  readonly actualStartOn!: string;
}

@ApiTags('cases')
@Controller('aftercare/v1/cases')
export class CheckpointController {
  constructor(
    private readonly streams: Streams,
    private readonly policies: PolicyBook,
    private readonly visible: VisibleCases,
  ) {}

  @Post(':aftercareId/reschedulings')
  @Allow(headquarters, followers)
  @ApiOperation({ summary: '점검일 변경 (Move a check-point within its window)' })
  async reschedule(
    @Param('aftercareId', ParseUUIDPipe) id: string,
    @Body() { code, to, reason }: ReschedulingBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const { aftercareId } = await this.visible.find(id);
    const data = { code, to, reason, at: this.policies.clock.now() };
    const command = { type: 'RescheduleCheckpoint', data } as const;
    const executed = await this.streams.execute(aftercareCases, aftercareId, command, key);
    return answer(executed, { body: { aftercareId, code, to } });
  }

  /** Check-points that nobody has settled are counted anew; the others stay and are marked (AFT-1). */
  @Post(':aftercareId/start-correction')
  @Allow(headquarters, followers)
  @ApiOperation({ summary: '취업 시작일 정정 (Correct the start of work)' })
  async correctStart(
    @Param('aftercareId', ParseUUIDPipe) id: string,
    @Body() { actualStartOn }: StartCorrectionBody,
    @IdempotencyKey() key: Idempotency,
    @ExpectedVersion() expectedVersion: number | undefined,
  ) {
    const { aftercareId } = await this.visible.find(id);
    const { aftercare: policy } = policyOn(this.policies, civilDateOf(this.policies.clock.now()));
    const executed = await this.streams.execute(
      aftercareCases,
      aftercareId,
      { type: 'CorrectStart', data: { actualStartOn, policy } },
      atVersion(key, expectedVersion),
    );
    return answer(executed, { body: { aftercareId, startedOn: actualStartOn } });
  }
}
