import type { ConsentPurpose } from '@academy/contracts';
import { Streams } from '@academy/event-store';
import { civilDateOf, Clock, Rejection } from '@academy/kernel';
import {
  Allow,
  answer,
  deciderId,
  IdempotencyKey,
  Public,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, Get, Param, ParseEnumPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { policyAdmins } from '../../access.js';
import { consentNotices, NOTICES_ID, noticesIn } from '../consent-notices.js';
import type { NoticeVersion } from '../domain/consent-notices.js';
import type { PublishNotice } from '../domain/publish-notice.js';
import { purposes, textHashOf } from '../shipped-notices.js';
import { NoticeBody } from './notice.body.js';

const byName = Object.fromEntries(purposes.map((purpose) => [purpose, purpose]));

const shown = ({ text, textHash: itemsHash, ...notice }: NoticeVersion) => ({
  ...notice,
  ...text,
  itemsHash,
});

@ApiTags('consents')
@Controller('registration/v1/notices')
export class NoticeController {
  constructor(
    private readonly streams: Streams,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Public('everybody may read what they would consent to')
  @ApiOperation({ summary: '현재 동의 고지문 (The consent notices in force)' })
  async notices() {
    const { inForce } = await noticesIn(this.streams, civilDateOf(this.clock.now()));
    return inForce.map(({ accepted: _, ...notice }) => shown(notice));
  }

  @Get(':purpose/:version')
  @Public('everybody may read what they have consented to')
  @ApiOperation({ summary: '고지문의 한 버전 (One version of a notice)' })
  @ApiParam({ name: 'purpose', enum: purposes })
  async notice(
    @Param('purpose', new ParseEnumPipe(byName)) purpose: ConsentPurpose,
    @Param('version') version: string,
  ) {
    const { versions } = await noticesIn(this.streams, civilDateOf(this.clock.now()));
    const found = versions.find((one) => one.purpose === purpose && one.version === version);
    if (!found) throw new Rejection('NoticeUnknown', undefined, { purpose });
    return shown(found);
  }

  @Post()
  @Allow(policyAdmins)
  @ApiOperation({ summary: '고지문 공표 (Publish a version of a notice)' })
  async publish(@Body() body: NoticeBody, @IdempotencyKey() key: Idempotency) {
    const { purpose, version, required, effectiveFrom, reconsentNeeded } = body;
    const { title, items, use, keptFor } = body.text;
    const text = { title, items, use, keptFor };
    const textHash = textHashOf(text);
    const notice = { purpose, version, required, text, textHash, effectiveFrom, reconsentNeeded };
    const command: PublishNotice = {
      type: 'PublishNotice',
      data: { ...notice, publishedBy: deciderId(), at: this.clock.now() },
    };
    const executed = await this.streams.execute(consentNotices, NOTICES_ID, command, key);
    return answer(executed, { body: { purpose, version, effectiveFrom, itemsHash: textHash } });
  }
}
