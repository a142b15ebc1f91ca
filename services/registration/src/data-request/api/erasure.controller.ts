import { Streams } from '@academy/event-store';
import { Clock } from '@academy/kernel';
import {
  Allow,
  answer,
  deciderId,
  IdempotencyKey,
  IsCode,
  type Idempotency,
} from '@academy/platform';
import { DocumentStore, KeyRing } from '@academy/privacy';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray } from 'class-validator';
import { headquarters, protection } from '../../access.js';
import { dataRequests } from '../data-requests.js';
import { knownRequest } from '../domain/data-request.js';
import { erase, orderOf, underHolds } from '../erase.js';

export class ErasureProposalBody {
  @ApiProperty({ example: 'PIPA_36', description: 'why the erasure is lawful' })
  @IsCode()
  readonly legalBasis!: string;

  @ApiProperty({ isArray: true, type: String, example: [], description: 'what a law keeps' })
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsCode({ each: true })
  readonly retainedCategories!: string[];
}

@ApiTags('data requests')
@Controller('registration/v1/data-requests')
export class ErasureController {
  constructor(
    private readonly streams: Streams,
    private readonly keyRing: KeyRing,
    private readonly documents: DocumentStore,
    private readonly clock: Clock,
  ) {}

  @Post(':requestId/erasure-proposal')
  @HttpCode(200)
  @Allow(headquarters, protection)
  @ApiOperation({ summary: '개인정보 파기 상신 (Propose an erasure; somebody else approves it)' })
  async propose(
    @Param('requestId', ParseUUIDPipe) requestId: string,
    @Body() { legalBasis, retainedCategories }: ErasureProposalBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const proposedBy = deciderId();
    const data = { legalBasis, retainedCategories, proposedBy, at: this.clock.now() };
    const asked = { type: 'ProposeErasure', data } as const;
    const executed = await underHolds(this.streams, requestId, asked, key);
    return answer(executed, { body: { requestId } });
  }

  @Post(':requestId/erasure-approval')
  @HttpCode(200)
  @Allow(protection)
  @ApiOperation({
    summary: '개인정보 파기 승인과 실행 (Approve an erasure, which is done at once)',
  })
  async approve(
    @Param('requestId', ParseUUIDPipe) requestId: string,
    @IdempotencyKey() key: Idempotency,
  ) {
    const { streams, keyRing, documents } = this;
    const data = { approvedBy: deciderId(), at: this.clock.now() };
    const asked = { type: 'ApproveErasure', data } as const;
    if (!(await streams.recall(key))) await underHolds(streams, requestId, asked, key);
    const { request, approval } = knownRequest((await streams.load(dataRequests, requestId)).state);
    const executed = approval
      ? await erase({ streams, keyRing, documents }, orderOf(approval))
      : await underHolds(streams, requestId, asked, key);
    return answer(executed, { body: { requestId, participantId: request.participantId } });
  }
}
