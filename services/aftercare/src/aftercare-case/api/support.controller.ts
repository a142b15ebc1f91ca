import type { AdjustmentSupportProvided } from '@academy/contracts';
import { Streams } from '@academy/event-store';
import { Clock } from '@academy/kernel';
import {
  Allow,
  answer,
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
import { momentOf } from './contact.js';
import { VisibleCases } from './visible-cases.queries.js';

const kinds = [
  'COACHING',
  'MEDIATION',
  'VISIT',
  'TRAINING',
] as const satisfies readonly AdjustmentSupportProvided['data']['kind'][];

export class SupportBody {
  @ApiProperty({ enum: kinds, example: 'COACHING' })
  @IsIn(kinds)
  readonly kind!: (typeof kinds)[number];

  @ApiPropertyOptional({ format: 'date-time', description: 'now unless it is said' })
  @Omittable()
  @IsInstant()
  readonly providedAt?: string;
}

@ApiTags('cases')
@Controller('aftercare/v1/cases')
export class SupportController {
  constructor(
    private readonly streams: Streams,
    private readonly clock: Clock,
    private readonly visible: VisibleCases,
  ) {}

  @Post(':aftercareId/supports')
  @Allow(headquarters, followers)
  @ApiOperation({ summary: '직장적응 지원 기록 (Record help with settling in)' })
  async provide(
    @Param('aftercareId', ParseUUIDPipe) id: string,
    @Body() { kind, providedAt }: SupportBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const { aftercareId } = await this.visible.find(id);
    const at = this.clock.now();
    const data = { kind, providedAt: momentOf(providedAt, at), at };
    const command = { type: 'ProvideSupport', data } as const;
    const executed = await this.streams.execute(aftercareCases, aftercareId, command, key);
    return answer(executed, { body: { aftercareId, kind } });
  }
}
