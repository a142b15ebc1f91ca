import type { DataRequestKind } from '@academy/contracts';
import { Streams, uuidv5 } from '@academy/event-store';
import { civilDateOf, daysBetween } from '@academy/kernel';
import {
  Allow,
  answer,
  deciderId,
  IdempotencyKey,
  PolicyBook,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { campusStaff, headquarters, protection, thePerson } from '../../access.js';
import { VisibleParticipants } from '../../participant/api/visible-participants.queries.js';
import { livingAccount } from '../../participant/domain/participant.js';
import { policyOn } from '../../policies.js';
import { dataRequests } from '../data-requests.js';
import type { DataRequestCard } from '../read-model/data-request-card.entity.js';
import { DataRequestCards } from '../read-model/data-request-cards.queries.js';

const kinds = [
  'ACCESS',
  'CORRECT',
  'ERASE',
  'STOP',
  'EXPLAIN_AUTOMATED',
  'REFUSE_AUTOMATED',
] as const satisfies readonly DataRequestKind[];

export class DataRequestBody {
  @ApiProperty({ enum: kinds, example: 'ACCESS' })
  @IsIn(kinds)
  readonly kind!: DataRequestKind;
}

interface RequestToAnswer extends DataRequestCard {
  readonly daysOverdue: number;
}

@ApiTags('data requests')
@Controller('registration/v1')
export class DataRequestController {
  constructor(
    private readonly streams: Streams,
    private readonly policies: PolicyBook,
    private readonly visible: VisibleParticipants,
    private readonly cards: DataRequestCards,
  ) {}

  @Post('participants/:participantId/data-requests')
  @Allow(headquarters, protection, campusStaff, thePerson)
  @ApiOperation({
    summary: '개인정보 열람·정정·삭제 등 요구 (Ask for something about personal data)',
  })
  async file(
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Body() { kind }: DataRequestBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    livingAccount(await this.visible.find(participantId));
    const requestId = uuidv5(key.commandId, 'data-request');
    const at = this.policies.clock.now();
    const policy = policyOn(this.policies, civilDateOf(at)).dataRequests;
    const executed = await this.streams.execute(
      dataRequests,
      requestId,
      {
        type: 'FileDataRequest',
        data: { requestId, participantId, kind, filedBy: deciderId(), policy, at },
      },
      key,
    );
    return answer(executed, { body: { requestId } });
  }

  @Get('participants/:participantId/data-requests')
  @Allow(headquarters, protection, campusStaff, thePerson)
  @ApiOperation({ summary: '한 사람의 개인정보 요구 (What a person asked for)' })
  async ofPerson(
    @Param('participantId', ParseUUIDPipe) participantId: string,
  ): Promise<readonly RequestToAnswer[]> {
    await this.visible.find(participantId);
    return this.asOfToday(await this.cards.of(participantId));
  }

  @Get('data-requests')
  @Allow(headquarters, protection)
  @ApiOperation({
    summary: '답변할 개인정보 요구, 기한 순 (Requests to answer, what is due first)',
  })
  async open(): Promise<readonly RequestToAnswer[]> {
    return this.asOfToday(await this.cards.open());
  }

  private asOfToday(cards: readonly DataRequestCard[]): readonly RequestToAnswer[] {
    const today = civilDateOf(this.policies.clock.now());
    const daysOverdue = ({ status, dueOn }: DataRequestCard) =>
      status === 'RECEIVED' || status === 'IN_REVIEW' ? Math.max(0, daysBetween(dueOn, today)) : 0;
    return cards.map((card) => ({ ...card, daysOverdue: daysOverdue(card) }));
  }
}
