import type { ConsentPurpose } from '@academy/contracts';
import { Unavailable } from '@academy/kernel';
import { Allow, Consistency, ReadQuery, showVersion } from '@academy/platform';
import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { agencies, campusStaff, headquarters, thePerson } from '../../access.js';
import { ConsentsToRenew } from '../../consent-notice/api/consents-to-renew.queries.js';
import type { ParticipantCard } from '../read-model/participant-card.entity.js';
import { ParticipantCards } from '../read-model/participant-card.queries.js';
import { VisibleParticipants } from './visible-participants.queries.js';

/** A card, with the purposes to which the person has to consent anew since a notice has changed. */
export interface ShownParticipant extends ParticipantCard {
  readonly consentsToRenew: readonly ConsentPurpose[];
}

@ApiTags('participants')
@Controller('registration/v1/participants')
export class ParticipantController {
  constructor(
    private readonly visible: VisibleParticipants,
    private readonly cards: ParticipantCards,
    private readonly consistency: Consistency,
    private readonly renewals: ConsentsToRenew,
  ) {}

  @Get(':participantId')
  @Allow(headquarters, agencies, campusStaff, thePerson)
  @ApiOperation({ summary: '참여자 현황, 개인정보 없음 (A participant, without personal data)' })
  async card(
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Query() { atLeast }: ReadQuery,
  ): Promise<ShownParticipant> {
    await this.visible.find(participantId);
    await this.consistency.atLeast(atLeast, participantId);
    const card = await this.cards.find(participantId);
    if (!card) throw new Unavailable('the card of this account is still to be written');
    showVersion(card.version);
    return { ...card, consentsToRenew: await this.renewals.among(card.consents) };
  }
}
