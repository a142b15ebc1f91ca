import { Streams } from '@academy/event-store';
import { Clock } from '@academy/kernel';
import {
  Allow,
  answer,
  atVersion,
  ExpectedVersion,
  IdempotencyKey,
  SealedNotes,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { followers, headquarters } from '../../access.js';
import { aftercareCases } from '../aftercare-cases.js';
import { momentOf } from './contact.js';
import { FollowUpBody } from './follow-up.body.js';
import { VisibleCases } from './visible-cases.queries.js';

@ApiTags('cases')
@Controller('aftercare/v1/cases')
export class FollowUpController {
  constructor(
    private readonly streams: Streams,
    private readonly clock: Clock,
    private readonly visible: VisibleCases,
    private readonly notes: SealedNotes,
  ) {}

  /** A two-way contact finishes the check-point, once (AFT-3). */
  @Post(':aftercareId/follow-ups')
  @Allow(headquarters, followers)
  @ApiOperation({ summary: '사후관리 점검 완료 (Complete the follow-up of a check-point)' })
  async complete(
    @Param('aftercareId', ParseUUIDPipe) id: string,
    @Body() { contactedAt, note, riskCodes = [], ...facts }: FollowUpBody,
    @IdempotencyKey() key: Idempotency,
    @ExpectedVersion() expectedVersion: number | undefined,
  ) {
    const { aftercareId, participantId } = await this.visible.find(id);
    const at = this.clock.now();
    const sealed = note === undefined ? {} : { note: await this.notes.seal(participantId, note) };
    const executed = await this.streams.execute(
      aftercareCases,
      aftercareId,
      {
        type: 'CompleteFollowUp',
        data: {
          ...facts,
          riskCodes: [...riskCodes],
          ...sealed,
          contactedAt: momentOf(contactedAt, at),
          at,
        },
      },
      atVersion(key, expectedVersion),
    );
    return answer(executed, { body: { aftercareId, code: facts.code } });
  }
}
