import type { CredentialVerified } from '@academy/contracts';
import { Streams } from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import {
  Allow,
  answer,
  deciderId,
  IdempotencyKey,
  IsCivilDate,
  IsCode,
  PolicyBook,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { campusStaff, headquarters, thePerson } from '../../access.js';
import { consentLedgers } from '../../consent-ledger/consent-ledgers.js';
import { consentsOn } from '../../consent-ledger/domain/consent-ledger.js';
import { participations } from '../../participation/participations.js';
import { policyOn } from '../../policies.js';
import type { TalentProfileCommand } from '../domain/talent-profile.decider.js';
import type { Visibility } from '../domain/talent-profile.js';
import type { TalentProfileCard } from '../read-model/talent-profile-card.entity.js';
import { TalentProfileCards } from '../read-model/talent-profile-cards.queries.js';
import { talentProfiles } from '../talent-profiles.js';
import { VisibleProfiles } from './visible-profiles.queries.js';

const visibilities = ['CONSULTANT', 'POOL'] as const satisfies Visibility[];
const sources = ['ADMIN_SHARING', 'ISSUER', 'STAFF_SEEN'] as const;

export class PublicationBody {
  @ApiProperty({ enum: visibilities, example: 'POOL' })
  @IsIn(visibilities)
  readonly visibility!: Visibility;
}

export class HidingBody {
  @ApiProperty({ example: 'OWN_WISH' })
  @IsCode()
  readonly reasonCode!: string;
}

export class CredentialBody {
  @ApiProperty({ example: 'TAX_ACCOUNTING_2' })
  @IsCode()
  readonly credentialCode!: string;

  @ApiProperty({ enum: sources, example: 'STAFF_SEEN' })
  @IsIn(sources)
  readonly source!: CredentialVerified['data']['source'];

  @ApiProperty({ format: 'date' })
  @IsCivilDate()
  readonly verifiedOn!: string;
}

@ApiTags('talent profiles')
@Controller('registration/v1')
export class PublicationController {
  constructor(
    private readonly streams: Streams,
    private readonly policies: PolicyBook,
    private readonly visible: VisibleProfiles,
    private readonly cards: TalentProfileCards,
  ) {}

  @Get('talent-profiles/stale')
  @Allow(headquarters)
  @ApiOperation({ summary: '기한이 지난 인재정보 (Profiles that went stale)' })
  stale(): Promise<readonly TalentProfileCard[]> {
    return this.cards.stale();
  }

  @Post('participants/:participantId/talent-profile/publication')
  @HttpCode(200)
  @Allow(campusStaff, thePerson)
  @ApiOperation({ summary: '인재정보 공개 (Publish the talent profile)' })
  async publish(
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Body() { visibility }: PublicationBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    await this.visible.assertReachable(participantId);
    const at = this.policies.clock.now();
    const today = civilDateOf(at);
    const policy = policyOn(this.policies, today).talentProfile;
    const executed = await this.streams.transact(key, async (transaction) => {
      const ledger = await transaction.load(consentLedgers, participantId);
      const { status } = await transaction.load(participations, participantId);
      const consented = consentsOn(ledger, today).some(
        ({ purpose }) => purpose === policy.matchingConsent,
      );
      const participating = status !== 'none' && status !== 'exited';
      await transaction.execute(talentProfiles, participantId, {
        type: 'PublishTalentProfile',
        data: { visibility, consented, participating, policy, at },
      });
    });
    return answer(executed, { body: { participantId, visibility } });
  }

  @Post('participants/:participantId/talent-profile/hiding')
  @HttpCode(200)
  @Allow(campusStaff, thePerson)
  @ApiOperation({ summary: '인재정보 비공개 (Hide the talent profile)' })
  hide(
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Body() { reasonCode }: HidingBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const data = { reasonCode, at: this.policies.clock.now() };
    return this.decide(participantId, { type: 'HideTalentProfile', data }, key);
  }

  @Post('participants/:participantId/talent-profile/freshness')
  @HttpCode(200)
  @Allow(campusStaff, thePerson)
  @ApiOperation({ summary: '인재정보가 최신임을 확인 (Confirm that the profile still holds)' })
  confirm(
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @IdempotencyKey() key: Idempotency,
  ) {
    const at = this.policies.clock.now();
    const policy = policyOn(this.policies, civilDateOf(at)).talentProfile;
    const data = { by: deciderId(), policy, at };
    return this.decide(participantId, { type: 'ConfirmProfileFresh', data }, key);
  }

  @Post('participants/:participantId/talent-profile/credentials')
  @HttpCode(200)
  @Allow(headquarters, campusStaff)
  @ApiOperation({ summary: '자격증 확인 기록 (Record that a certificate was proved)' })
  verify(
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Body() { credentialCode, source, verifiedOn }: CredentialBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const data = { credentialCode, source, verifiedOn, at: this.policies.clock.now() };
    return this.decide(participantId, { type: 'VerifyCredential', data }, key);
  }

  private async decide(participantId: string, command: TalentProfileCommand, key: Idempotency) {
    await this.visible.assertReachable(participantId);
    const executed = await this.streams.execute(talentProfiles, participantId, command, key);
    return answer(executed, { body: { participantId } });
  }
}
