import { Streams } from '@academy/event-store';
import { Clock, Rejection } from '@academy/kernel';
import {
  Allow,
  IdempotencyKey,
  ProblemError,
  requestContext,
  type Idempotency,
} from '@academy/platform';
import { DocumentStore, KeyRing } from '@academy/privacy';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { participants } from '../participants.js';

export class ErasureBody {
  @ApiProperty({ example: 'PIPA_36', description: 'why the erasure is lawful' })
  @Matches(/^[A-Z][A-Z0-9_]{0,63}$/)
  readonly legalBasis!: string;

  @ApiProperty({ example: 'hq-operator', description: 'the second person, who approved it' })
  @Matches(/^[A-Za-z0-9:_-]{1,100}$/)
  readonly approvedBy!: string;
}

@ApiTags('admin')
@Controller('registration/admin/v1/participants')
export class ErasureController {
  constructor(
    private readonly streams: Streams,
    private readonly keyRing: KeyRing,
    private readonly documents: DocumentStore,
    private readonly clock: Clock,
  ) {}

  /** Destroys the key before the documents: whatever happens in between, nothing can be read any more. */
  @Post(':participantId/erasure')
  @HttpCode(200)
  @Allow({ roles: ['DPO'] })
  @ApiOperation({ summary: '개인정보 파기 (Erase: destroy the key and the documents)' })
  async erase(
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Body() { legalBasis, approvedBy }: ErasureBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const { state } = await this.streams.load(participants, participantId);
    if (state.status === 'unknown') throw new ProblemError('NotFound');
    if (approvedBy === requestContext().actor.id) throw new Rejection('SameActor');
    // Only the command is remembered, with no event, so that its key cannot be used for another erasure.
    await this.streams.transact(key, async (transaction) => {
      await transaction.load(participants, participantId);
    });
    const at = this.clock.now();
    const tombstone = await this.keyRing.destroy(participantId, { approvedBy, legalBasis, at });
    await this.documents.deleteAll(participantId);
    return tombstone;
  }
}
