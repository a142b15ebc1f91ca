import type { ConsentGranted, ConsentPurpose } from '@academy/contracts';
import { Streams, uuidv5 } from '@academy/event-store';
import { civilDateOf, Clock } from '@academy/kernel';
import { Allow, answer, IdempotencyKey, IsCivilDate, type Idempotency } from '@academy/platform';
import {
  Body,
  Controller,
  HttpCode,
  Param,
  ParseEnumPipe,
  ParseUUIDPipe,
  Post,
} from '@nestjs/common';
import { ApiOperation, ApiParam, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { agencies, campusStaff, headquarters, thePerson } from '../../access.js';
import { noticesIn } from '../../consent-notice/consent-notices.js';
import { purposes } from '../../consent-notice/shipped-notices.js';
import { entryChannel } from '../../participant/api/entry-channel.js';
import { VisibleParticipants } from '../../participant/api/visible-participants.queries.js';
import { livingAccount } from '../../participant/domain/participant.js';
import { consentLedgers } from '../consent-ledgers.js';
import { ConsentEvidence } from './consent-evidence.js';

type Method = ConsentGranted['data']['method'];
const methods = [
  'E_SIGN',
  'CHECKBOX',
  'PAPER',
  'RECORDED_VOICE',
] as const satisfies readonly Method[];
const byName = Object.fromEntries(purposes.map((purpose) => [purpose, purpose]));

export class ConsentBody {
  @ApiProperty({ enum: purposes, example: 'COLLECT_USE' })
  @IsIn(purposes)
  readonly purpose!: ConsentPurpose;

  @ApiProperty({ example: '2026-03', description: 'the notice that the person agreed to' })
  @Matches(/^[0-9A-Za-z][0-9A-Za-z.-]{0,31}$/)
  readonly noticeVersion!: string;

  @ApiProperty({ enum: methods, example: 'CHECKBOX' })
  @IsIn(methods)
  readonly method!: Method;

  @ApiPropertyOptional({ description: 'a stored document; default: a record of this consent' })
  @IsOptional()
  @Matches(/^document:[A-Za-z0-9-]{1,100}$/)
  readonly evidenceRef?: string;

  @ApiPropertyOptional({ example: 'PARTNER_EMPLOYERS' })
  @IsOptional()
  @Matches(/^[A-Z][A-Z0-9_]{0,63}$/)
  readonly recipientClass?: string;

  @ApiPropertyOptional({ format: 'date', description: 'the last day on which it holds' })
  @IsOptional()
  @IsCivilDate()
  readonly expiresOn?: string;
}

@ApiTags('consents')
@Controller('registration/v1/participants')
export class ConsentController {
  constructor(
    private readonly streams: Streams,
    private readonly clock: Clock,
    private readonly visible: VisibleParticipants,
    private readonly evidence: ConsentEvidence,
  ) {}

  @Post(':participantId/consents')
  @Allow(headquarters, agencies, campusStaff, thePerson)
  @ApiOperation({ summary: '동의 (Consent to one purpose)' })
  async grant(
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Body() { purpose, noticeVersion, method, evidenceRef, recipientClass, expiresOn }: ConsentBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    livingAccount(await this.visible.find(participantId));
    const earlier = await this.streams.recall(key); // before a record of it is stored once more
    if (earlier) return answer(earlier, { body: { participantId, purpose } });

    const at = this.clock.now();
    const { versions, inForce } = await noticesIn(this.streams, civilDateOf(at));
    const consentId = uuidv5(key.commandId, 'consent');
    const said = { purpose, noticeVersion, method, at };
    const executed = await this.streams.execute(
      consentLedgers,
      participantId,
      {
        type: 'GrantConsent',
        data: {
          participantId,
          consentId,
          ...said,
          evidenceRef: evidenceRef ?? (await this.evidence.record(participantId, said)),
          ...(recipientClass === undefined ? {} : { recipientClass }),
          ...(expiresOn === undefined ? {} : { expiresOn }),
          policy: { notices: versions, current: inForce },
        },
      },
      key,
    );
    return answer(executed, { body: { participantId, purpose } });
  }

  @Post(':participantId/consents/:purpose/withdrawal')
  @HttpCode(200)
  @Allow(headquarters, agencies, campusStaff, thePerson)
  @ApiOperation({ summary: '동의 철회 (Withdraw a consent)' })
  @ApiParam({ name: 'purpose', enum: purposes })
  async withdraw(
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Param('purpose', new ParseEnumPipe(byName)) purpose: ConsentPurpose,
    @IdempotencyKey() key: Idempotency,
  ) {
    livingAccount(await this.visible.find(participantId));
    const executed = await this.streams.execute(
      consentLedgers,
      participantId,
      {
        type: 'WithdrawConsent',
        data: { participantId, purpose, channel: entryChannel(), at: this.clock.now() },
      },
      key,
    );
    return answer(executed, { body: { participantId, purpose } });
  }
}
