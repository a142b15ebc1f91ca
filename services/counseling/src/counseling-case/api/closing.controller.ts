import type { CounselingCaseReopened } from '@academy/contracts';
import { Streams } from '@academy/event-store';
import { civilDateOf, Rejection } from '@academy/kernel';
import {
  Allow,
  answer,
  IdempotencyKey,
  IsCode,
  Omittable,
  PolicyBook,
  SealedNotes,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsString, Matches, MaxLength } from 'class-validator';
import { campusManagers, consultants, headquarters } from '../../access.js';
import { policyOn } from '../../policies.js';
import { closeTogether, reopenTogether } from '../close-together.js';
import { counselingCases } from '../counseling-cases.js';
import { VisibleCases } from './visible-cases.queries.js';

type Trigger = CounselingCaseReopened['data']['trigger'];
const triggers = [
  'EARLY_SEPARATION',
  'REQUEST',
  'CLASS_CANCELLED',
  'RE_ENTRY',
] as const satisfies readonly Trigger[];

class ClosingBody {
  @ApiProperty({ example: 'EMPLOYED', description: 'EXITED for somebody who left' })
  @IsCode()
  readonly reasonCode!: string;

  @ApiPropertyOptional({ description: 'how counselling went; sealed' })
  @Omittable()
  @IsString()
  @MaxLength(4000)
  readonly summary?: string;
}

class ReopeningBody {
  @ApiProperty({ enum: triggers, example: 'EARLY_SEPARATION' })
  @IsIn(triggers)
  readonly trigger!: Trigger;

  @ApiPropertyOptional({ description: 'default: whoever was responsible last' })
  @Omittable()
  @Matches(/^[A-Za-z0-9:_-]{1,100}$/)
  readonly consultantId?: string;
}

@ApiTags('cases')
@Controller('counseling/v1/cases/:caseId')
export class ClosingController {
  constructor(
    private readonly streams: Streams,
    private readonly visible: VisibleCases,
    private readonly policies: PolicyBook,
    private readonly notes: SealedNotes,
  ) {}

  @Post('closing')
  @HttpCode(200)
  @Allow(headquarters, campusManagers, consultants)
  @ApiOperation({ summary: '상담 종결 (Close a case)' })
  async close(
    @Param('caseId', ParseUUIDPipe) id: string,
    @Body() { reasonCode, summary }: ClosingBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const { caseId, participantId } = await this.visible.find(id);
    const sealed =
      summary === undefined ? {} : { summary: await this.notes.seal(participantId, summary) };
    const closing = { caseId, reasonCode, ...sealed, at: this.policies.clock.now() };
    return answer(await closeTogether(this.streams, closing, key), { body: { caseId } });
  }

  @Post('reopening')
  @HttpCode(200)
  @Allow(headquarters, campusManagers, consultants)
  @ApiOperation({ summary: '상담 재개 (Reopen a case)' })
  async reopen(
    @Param('caseId', ParseUUIDPipe) id: string,
    @Body() body: ReopeningBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const card = await this.visible.find(id);
    const { caseId } = card;
    const at = this.policies.clock.now();
    const on = civilDateOf(at);
    const consultantId = body.consultantId ?? card.consultantId;
    if (consultantId === null) throw new Rejection('ConsultantNotAssigned');
    const atCampus = await this.visible.mayCounsel(consultantId, card, on);
    const reopening = { caseId, trigger: body.trigger, consultantId, atCampus, at };
    const policies = policyOn(this.policies, on);
    const executed = await reopenTogether(this.streams, reopening, policies, key);
    return answer(executed, { body: { caseId } });
  }

  @Post('hold')
  @HttpCode(200)
  @Allow(headquarters, consultants)
  @ApiOperation({ summary: '상담 보류 (Put a case on hold)' })
  async hold(@Param('caseId', ParseUUIDPipe) id: string, @IdempotencyKey() key: Idempotency) {
    const { caseId } = await this.visible.find(id);
    const heldAt = this.policies.clock.now();
    const command = { type: 'PutCaseOnHold', data: { reasonCode: 'REQUEST', heldAt } } as const;
    const executed = await this.streams.execute(counselingCases, caseId, command, key);
    return answer(executed, { body: { caseId } });
  }

  @Post('resumption')
  @HttpCode(200)
  @Allow(headquarters, consultants)
  @ApiOperation({ summary: '보류한 상담 재개 (Go on with a case that was on hold)' })
  async resume(@Param('caseId', ParseUUIDPipe) id: string, @IdempotencyKey() key: Idempotency) {
    const { caseId } = await this.visible.find(id);
    const at = this.policies.clock.now();
    const command = { type: 'ActivateCase', data: { reasonCode: 'RESUMED', at } } as const;
    const executed = await this.streams.execute(counselingCases, caseId, command, key);
    return answer(executed, { body: { caseId } });
  }
}
