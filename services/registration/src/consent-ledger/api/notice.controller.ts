import { civilDateOf, Clock } from '@academy/kernel';
import { PolicyBook, Public } from '@academy/platform';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { policyOn } from '../../policies.js';
import { itemsHashOf, noticeTexts } from '../notices.js';

@ApiTags('consents')
@Controller('registration/v1/notices')
export class NoticeController {
  constructor(
    private readonly clock: Clock,
    private readonly policies: PolicyBook,
  ) {}

  @Get()
  @Public('everybody may read what they would consent to')
  @ApiOperation({ summary: '현재 동의 고지문 (The consent notices in force)' })
  notices() {
    const { notices } = policyOn(this.policies, civilDateOf(this.clock.now())).consent;
    return notices.map(({ purpose, version, required }) => ({
      purpose,
      version,
      required,
      ...noticeTexts[purpose],
      itemsHash: itemsHashOf(purpose),
    }));
  }
}
