import type { ConsentPurpose } from '@academy/contracts';
import { Streams } from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import { Allow, PolicyBook } from '@academy/platform';
import { Controller, Get, Param, ParseEnumPipe, ParseUUIDPipe } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { agencies, campusStaff, headquarters, thePerson } from '../../access.js';
import { consentLedgers } from '../../consent-ledger/consent-ledgers.js';
import { consentsOn } from '../../consent-ledger/domain/consent-ledger.js';
import { purposes } from '../../consent-notice/shipped-notices.js';
import { VisibleParticipants } from '../../participant/api/visible-participants.queries.js';
import { EligibilityEntry } from './eligibility-entry.queries.js';

const programs = {
  ACADEMY: 'ACADEMY',
  HIRING: 'HIRING',
  WORK_EXPERIENCE: 'WORK_EXPERIENCE',
} as const;
type Program = keyof typeof programs;
const byName = Object.fromEntries(purposes.map((purpose) => [purpose, purpose]));

/** What other services and agencies ask about a person; every answer is of this day. */
@ApiTags('questions')
@Controller('registration/v1/participants/:participantId')
export class QuestionController {
  constructor(
    private readonly streams: Streams,
    private readonly policies: PolicyBook,
    private readonly visible: VisibleParticipants,
    private readonly entry: EligibilityEntry,
  ) {}

  @Get('eligibility/:programCode')
  @Allow(headquarters, agencies, campusStaff, thePerson)
  @ApiParam({ name: 'programCode', enum: Object.keys(programs) })
  @ApiOperation({
    summary: '오늘의 참여 자격과 근거 (May the person enter today, on which evidence)',
  })
  eligibility(
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Param('programCode', new ParseEnumPipe(programs)) programCode: Program,
  ) {
    return this.entry.today(participantId, programCode);
  }

  @Get('consents/:purpose')
  @Allow(headquarters, agencies, campusStaff, thePerson)
  @ApiParam({ name: 'purpose', enum: purposes })
  @ApiOperation({ summary: '유효한 동의 (The consents to a purpose that are active)' })
  async consents(
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Param('purpose', new ParseEnumPipe(byName)) purpose: ConsentPurpose,
  ) {
    await this.visible.find(participantId);
    const today = civilDateOf(this.policies.clock.now());
    const { state } = await this.streams.load(consentLedgers, participantId);
    const active = consentsOn(state, today)
      .filter((held) => held.purpose === purpose)
      .map(({ consentId, noticeVersion, expiresOn }) => ({
        consentId,
        noticeVersion,
        ...(expiresOn === undefined ? {} : { expiresOn }),
      }));
    return { participantId, purpose, on: today, active };
  }
}
