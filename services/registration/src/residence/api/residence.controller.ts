import type { ResidenceChanged } from '@academy/contracts';
import { Streams } from '@academy/event-store';
import { civilDateOf, Clock, Rejection } from '@academy/kernel';
import { Allow, answer, IdempotencyKey, IsCivilDate, type Idempotency } from '@academy/platform';
import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn, Matches } from 'class-validator';
import { agencies, campusStaff, headquarters, thePerson } from '../../access.js';
import { VisibleParticipants } from '../../participant/api/visible-participants.queries.js';
import { openAccount } from '../../participant/domain/participant.js';
import { HomeCampuses } from '../../participation/read-model/home-campuses.queries.js';
import { residences } from '../residences.js';

type Kind = ResidenceChanged['data']['evidenceKind'];
const kinds = [
  ...(['RESIDENT_REGISTER', 'ADMIN_SHARING', 'STAFF_SEEN', 'SELF_DECLARED'] as const),
] satisfies Kind[];

export class ResidenceBody {
  @ApiProperty({ example: '11380', description: 'administrative code of the district' })
  @Matches(/^\d{5}$/)
  readonly toDistrict!: string;

  @ApiProperty({ format: 'date', description: 'the first day there' })
  @IsCivilDate()
  readonly effectiveOn!: string;

  @ApiProperty({ enum: kinds, example: 'SELF_DECLARED' })
  @IsIn(kinds)
  readonly evidenceKind!: Kind;
}

@ApiTags('participants')
@Controller('registration/v1/participants/:participantId/residence')
export class ResidenceController {
  constructor(
    private readonly streams: Streams,
    private readonly clock: Clock,
    private readonly visible: VisibleParticipants,
    private readonly homeCampuses: HomeCampuses,
  ) {}

  @Post()
  @Allow(headquarters, agencies, campusStaff, thePerson)
  @ApiOperation({ summary: '거주지 변경 (Change the district of residence)' })
  async change(
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Body() { toDistrict, effectiveOn, evidenceKind }: ResidenceBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const account = openAccount(await this.visible.find(participantId));
    if (account.status !== 'active') throw new Rejection('ParticipantNotRegistered');
    const { residenceDistrict: registeredDistrict } = account.registered;
    // A plan names every district of Seoul exactly once (CAM-2).
    const { entries } = await this.homeCampuses.planOn(civilDateOf(this.clock.now()));
    const inSeoul = entries.some(({ districtCode }) => districtCode === toDistrict);
    const data = {
      ...{ participantId, toDistrict, inSeoul },
      ...{ effectiveOn, evidenceKind, registeredDistrict },
    };
    const command = { type: 'ChangeResidence', data } as const;
    const executed = await this.streams.execute(residences, participantId, command, key);
    return answer(executed, { body: { participantId, toDistrict, inSeoul, effectiveOn } });
  }
}
