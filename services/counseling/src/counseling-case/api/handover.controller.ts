import { Streams } from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import {
  Allow,
  answer,
  atVersion,
  deciderId,
  ExpectedVersion,
  IdempotencyKey,
  IsCode,
  Omittable,
  PolicyBook,
  SealedNotes,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsString, Matches, MaxLength } from 'class-validator';
import { campusManagers, consultants, headquarters } from '../../access.js';
import { policyOn } from '../../policies.js';
import { counselingCases } from '../counseling-cases.js';
import { handOverTogether } from '../hand-over-together.js';
import { VisibleCases } from './visible-cases.queries.js';

class HandoverBody {
  @ApiProperty({ example: 'consultant-east' })
  @Matches(/^[A-Za-z0-9:_-]{1,100}$/)
  readonly toId!: string;

  @ApiProperty({ example: 'CONSULTANT_LEFT' })
  @IsCode()
  readonly reasonCode!: string;

  @ApiPropertyOptional({ description: 'what the next one must know; sealed' })
  @Omittable()
  @IsString()
  @MaxLength(4000)
  readonly note?: string;

  @ApiPropertyOptional({ isArray: true, type: String, example: ['PLAN_REVIEW'] })
  @Omittable()
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsCode({ each: true })
  readonly openItems?: readonly string[];
}

class RejectionBody {
  @ApiProperty({ example: 'OVERLOADED' })
  @IsCode()
  readonly reasonCode!: string;
}

@ApiTags('cases')
@Controller('counseling/v1/cases/:caseId/handover')
export class HandoverController {
  constructor(
    private readonly streams: Streams,
    private readonly visible: VisibleCases,
    private readonly policies: PolicyBook,
    private readonly notes: SealedNotes,
  ) {}

  /** Owner, note, open items and notice in one step, or none of it (COU-16). */
  @Post()
  @HttpCode(200)
  @Allow(headquarters, campusManagers, consultants)
  @ApiOperation({ summary: '담당 상담사 변경, 인계 (Hand a case over to another consultant)' })
  async handOver(
    @Param('caseId', ParseUUIDPipe) id: string,
    @Body() { note, openItems = [], ...handover }: HandoverBody,
    @IdempotencyKey() key: Idempotency,
    @ExpectedVersion() expectedVersion: number | undefined,
  ) {
    const card = await this.visible.find(id);
    const { caseId, participantId } = card;
    const at = this.policies.clock.now();
    const atCampus = await this.visible.mayCounsel(handover.toId, card, civilDateOf(at));
    const sealed =
      note === undefined ? {} : { handoverNote: await this.notes.seal(participantId, note) };
    const executed = await handOverTogether(
      this.streams,
      { caseId, ...handover, atCampus, ...sealed, openItems, at },
      policyOn(this.policies, civilDateOf(at)),
      atVersion(key, expectedVersion),
    );
    return answer(executed, { body: { caseId, consultantId: handover.toId } });
  }

  @Post('acceptance')
  @HttpCode(200)
  @Allow(consultants)
  @ApiOperation({ summary: '인계 수락 (Accept a hand-over)' })
  async accept(@Param('caseId', ParseUUIDPipe) id: string, @IdempotencyKey() key: Idempotency) {
    const { caseId } = await this.visible.find(id);
    const command = { type: 'AcceptHandover', data: { byId: deciderId() } } as const;
    return answer(await this.streams.execute(counselingCases, caseId, command, key), {
      body: { caseId },
    });
  }

  @Post('rejection')
  @HttpCode(200)
  @Allow(consultants)
  @ApiOperation({ summary: '인계 거절, 관리자가 결정 (Reject a hand-over; the manager decides)' })
  async reject(
    @Param('caseId', ParseUUIDPipe) id: string,
    @Body() { reasonCode }: RejectionBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const { caseId } = await this.visible.find(id);
    const command = { type: 'RejectHandover', data: { byId: deciderId(), reasonCode } } as const;
    return answer(await this.streams.execute(counselingCases, caseId, command, key), {
      body: { caseId },
    });
  }
}
