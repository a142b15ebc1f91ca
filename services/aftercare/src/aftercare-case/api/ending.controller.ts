import { Streams } from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import {
  Allow,
  answer,
  IdempotencyKey,
  IsCivilDate,
  IsCode,
  Omittable,
  PolicyBook,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsBoolean, IsIn } from 'class-validator';
import { followers, headquarters, thePerson } from '../../access.js';
import { policyOn } from '../../policies.js';
import { aftercareCases } from '../aftercare-cases.js';
import type { AftercareCommand } from '../domain/aftercare-case.decider.js';
import { VisibleCases } from './visible-cases.queries.js';

const closings = ['VOIDED', 'LOST_CONTACT', 'WITHDREW'] as const;

export class SeparationBody {
  @ApiProperty({ format: 'date', description: 'the last day of work' })
  @IsCivilDate()
  readonly endedOn!: string;

  @ApiProperty({ example: 'RESIGNED', description: 'why it ended, as a code' })
  @IsCode()
  readonly endReason!: string;

  @ApiPropertyOptional({ default: false, description: 'wants no counselling again (AFT-18)' })
  @Omittable()
  @IsBoolean()
  readonly declinesCounseling?: boolean;
}

export class ReCounselingBody {
  @ApiProperty({ example: 'JOB_AT_RISK' })
  @IsCode()
  readonly reasonCode!: string;
}

export class ClosingBody {
  @ApiProperty({ enum: closings, example: 'VOIDED' })
  @IsIn(closings)
  readonly reasonCode!: (typeof closings)[number];
}

@ApiTags('cases')
@Controller('aftercare/v1/cases')
export class EndingController {
  constructor(
    private readonly streams: Streams,
    private readonly policies: PolicyBook,
    private readonly visible: VisibleCases,
  ) {}

  /** Later check-points are cancelled, and counselling begins again unless the person declines (AFT-18). */
  @Post(':aftercareId/separation')
  @Allow(headquarters, followers)
  @ApiOperation({ summary: '퇴사 기록 (Record that the work has ended)' })
  async separate(
    @Param('aftercareId', ParseUUIDPipe) id: string,
    @Body() { endedOn, endReason, declinesCounseling = false }: SeparationBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const at = this.policies.clock.now();
    const { reopensBefore } = policyOn(this.policies, civilDateOf(at)).retention;
    const data = { endedOn, endReason, declinesCounseling, reopensBefore, at };
    return this.execute(id, { type: 'RecordSeparation', data }, key);
  }

  @Post(':aftercareId/re-counseling')
  @Allow(headquarters, followers, thePerson)
  @ApiOperation({ summary: '재상담 요청 (Ask for counselling again)' })
  async requestReCounseling(
    @Param('aftercareId', ParseUUIDPipe) id: string,
    @Body() { reasonCode }: ReCounselingBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    return this.execute(id, { type: 'RequestReCounseling', data: { reasonCode } }, key);
  }

  /** Nobody calls any more; that the person was placed stays known (AFT-17). */
  @Post(':aftercareId/contact-stop')
  @Allow(headquarters, followers, thePerson)
  @ApiOperation({ summary: '사후관리 연락 중단 (Stop contact for after-care)' })
  async stopContact(
    @Param('aftercareId', ParseUUIDPipe) id: string,
    @IdempotencyKey() key: Idempotency,
  ) {
    const at = this.policies.clock.now();
    return this.execute(id, { type: 'StopContact', data: { reasonCode: 'PERSON_ASKED', at } }, key);
  }

  @Post(':aftercareId/closing')
  @Allow(headquarters, followers)
  @ApiOperation({ summary: '사후관리 종료 (Close after-care)' })
  async close(
    @Param('aftercareId', ParseUUIDPipe) id: string,
    @Body() { reasonCode }: ClosingBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const at = this.policies.clock.now();
    return this.execute(id, { type: 'CloseAftercare', data: { reasonCode, at } }, key);
  }

  private async execute(id: string, command: AftercareCommand, key: Idempotency) {
    const { aftercareId } = await this.visible.find(id);
    const executed = await this.streams.execute(aftercareCases, aftercareId, command, key);
    return answer(executed, { body: { aftercareId } });
  }
}
