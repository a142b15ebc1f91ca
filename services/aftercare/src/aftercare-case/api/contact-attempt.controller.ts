import type { CheckpointCode, ContactAttempted } from '@academy/contracts';
import { Streams } from '@academy/event-store';
import { Clock } from '@academy/kernel';
import {
  Allow,
  answer,
  atVersion,
  ExpectedVersion,
  IdempotencyKey,
  IsInstant,
  Omittable,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { followers, headquarters } from '../../access.js';
import { aftercareCases } from '../aftercare-cases.js';
import { checkpointCodes } from '../checkpoint-codes.js';
import { channels, momentOf } from './contact.js';
import { VisibleCases } from './visible-cases.queries.js';

type Attempt = ContactAttempted['data'];
const results = [
  'NO_ANSWER',
  'WRONG_NUMBER',
  'MESSAGE_LEFT',
  'REFUSED',
] as const satisfies readonly Attempt['result'][];

export class ContactAttemptBody {
  @ApiProperty({ enum: checkpointCodes, example: 'M1' })
  @IsIn(checkpointCodes)
  readonly code!: CheckpointCode;

  @ApiProperty({ enum: channels, example: 'PHONE' })
  @IsIn(channels)
  readonly channel!: Attempt['channel'];

  @ApiProperty({ enum: results, example: 'NO_ANSWER' })
  @IsIn(results)
  readonly result!: Attempt['result'];

  @ApiPropertyOptional({ format: 'date-time', description: 'now unless it is said' })
  @Omittable()
  @IsInstant()
  readonly attemptedAt?: string;
}

@ApiTags('cases')
@Controller('aftercare/v1/cases')
export class ContactAttemptController {
  constructor(
    private readonly streams: Streams,
    private readonly clock: Clock,
    private readonly visible: VisibleCases,
  ) {}

  /** The check-point stays open: attempts alone never finish it (AFT-3). */
  @Post(':aftercareId/contact-attempts')
  @Allow(headquarters, followers)
  @ApiOperation({ summary: '연락 시도 기록 (Record an attempt that reached nobody)' })
  async record(
    @Param('aftercareId', ParseUUIDPipe) id: string,
    @Body() { code, channel, result, attemptedAt }: ContactAttemptBody,
    @IdempotencyKey() key: Idempotency,
    @ExpectedVersion() expectedVersion: number | undefined,
  ) {
    const { aftercareId } = await this.visible.find(id);
    const at = this.clock.now();
    const executed = await this.streams.execute(
      aftercareCases,
      aftercareId,
      {
        type: 'RecordContactAttempt',
        data: { code, channel, result, attemptedAt: momentOf(attemptedAt, at), at },
      },
      atVersion(key, expectedVersion),
    );
    return answer(executed, { body: { aftercareId, code } });
  }
}
