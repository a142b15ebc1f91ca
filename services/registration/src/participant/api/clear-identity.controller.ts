import { Rejection } from '@academy/kernel';
import { Allow, PersonalDataReads } from '@academy/platform';
import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { thePerson } from '../../access.js';
import { SealedContacts, type ClearContact } from './sealed-contacts.js';
import { SealedIdentities, type ClearIdentity } from './sealed-identities.js';
import { VisibleParticipants } from './visible-participants.queries.js';

@ApiTags('participants')
@Controller('registration/v1/participants')
export class ClearIdentityController {
  constructor(
    private readonly visible: VisibleParticipants,
    private readonly identities: SealedIdentities,
    private readonly contacts: SealedContacts,
    private readonly reads: PersonalDataReads,
  ) {}

  @Get(':participantId/identity')
  @Allow({ roles: ['CAMPUS_OPERATOR', 'CONSULTANT'], scope: 'campus' }, thePerson)
  @ApiOperation({ summary: '개인정보 열람, 기록됨 (Read the identity; every read is logged)' })
  async identity(
    @Param('participantId', ParseUUIDPipe) participantId: string,
  ): Promise<ClearIdentity & ClearContact> {
    const account = await this.visible.findLookedAfter(participantId);
    const { identity } = account;
    if (identity === undefined) throw new Rejection('IdentityNotVerified');
    const clear = {
      ...(await this.identities.open(participantId, identity)),
      ...(await this.contacts.open(account)),
    };
    this.reads.note(participantId, Object.keys(clear));
    return clear;
  }
}
