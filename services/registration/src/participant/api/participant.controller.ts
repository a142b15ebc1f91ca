import { Rejection, Unavailable } from '@academy/kernel';
import { Allow, Consistency, ReadQuery, requestContext, showVersion } from '@academy/platform';
import { Controller, Get, Logger, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { agencies, campusStaff, headquarters, thePerson } from '../../access.js';
import type { ParticipantCard } from '../read-model/participant-card.entity.js';
import { ParticipantCards } from '../read-model/participant-card.queries.js';
import { SealedIdentities, type ClearIdentity } from './sealed-identities.js';
import { VisibleParticipants } from './visible-participants.queries.js';

@ApiTags('participants')
@Controller('registration/v1/participants')
export class ParticipantController {
  private readonly logger = new Logger('PersonalDataRead');

  constructor(
    private readonly visible: VisibleParticipants,
    private readonly cards: ParticipantCards,
    private readonly identities: SealedIdentities,
    private readonly consistency: Consistency,
  ) {}

  @Get(':participantId')
  @Allow(headquarters, agencies, campusStaff, thePerson)
  @ApiOperation({ summary: '참여자 현황, 개인정보 없음 (A participant, without personal data)' })
  async card(
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Query() { atLeast }: ReadQuery,
  ): Promise<ParticipantCard> {
    await this.visible.find(participantId);
    await this.consistency.atLeast(atLeast, participantId);
    const card = await this.cards.find(participantId);
    if (!card) throw new Unavailable('the card of this account is still to be written');
    showVersion(card.version);
    return card;
  }

  @Get(':participantId/identity')
  @Allow({ roles: ['CAMPUS_OPERATOR', 'CONSULTANT'], scope: 'campus' }, thePerson)
  @ApiOperation({ summary: '개인정보 열람, 기록됨 (Read the identity; every read is logged)' })
  async identity(
    @Param('participantId', ParseUUIDPipe) participantId: string,
  ): Promise<ClearIdentity> {
    const { identity } = await this.visible.findLookedAfter(participantId);
    if (identity === undefined) throw new Rejection('IdentityNotVerified');
    const clear = await this.identities.open(participantId, identity);
    const { actor, client, requestId } = requestContext();
    this.logger.log({
      msg: 'personal data read',
      participantId,
      fields: Object.keys(clear),
      actor: { type: actor.type, id: actor.id },
      client,
      requestId,
    });
    return clear;
  }
}
