import type { ParticipantRegistered } from '@academy/contracts';
import { Streams } from '@academy/event-store';
import {
  Allow,
  answer,
  atVersion,
  deciderId,
  ExpectedVersion,
  IdempotencyKey,
  IsId,
  Nested,
  PolicyBook,
  requestContext,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { agencies, campusStaff, headquarters, thePerson } from '../../access.js';
import { HomeCampuses } from '../../participation/read-model/home-campuses.queries.js';
import type { Assistance } from '../domain/complete-registration.js';
import { participants } from '../participants.js';
import { completeOnce } from './complete-once.js';
import { entryChannel } from './entry-channel.js';
import { VisibleParticipants } from './visible-participants.queries.js';

type Declared = ParticipantRegistered['data'];
const jobSeekingStatuses = [
  'EMPLOYED',
  'UNEMPLOYED',
  'SELF_EMPLOYED',
  'RETIRING',
] as const satisfies readonly Declared['jobSeekingStatus'][];

const confirmations = ['SIGNATURE', 'RECORDED_VOICE'] as const;

export class ConfirmationBody {
  @ApiProperty({ enum: confirmations, example: 'SIGNATURE' })
  @IsIn(confirmations)
  readonly method!: (typeof confirmations)[number];

  @ApiProperty({ example: 'document:0199b2c0-0000-7000-8000-0000000000d0' })
  @Matches(/^document:[A-Za-z0-9-]{1,100}$/)
  readonly evidenceRef!: string;
}

/** Who enters a registration for the person, with the person's confirmation; `{}` for everybody else (REG-21). */
const assistanceOf = (confirmation: ConfirmationBody | undefined): { assistance?: Assistance } => {
  const { type } = requestContext().actor;
  if (type !== 'OPERATOR' && type !== 'CONSULTANT') return {};
  if (confirmation === undefined) return { assistance: { staffId: deciderId() } };
  const { method, evidenceRef } = confirmation;
  return { assistance: { staffId: deciderId(), confirmation: { method, evidenceRef } } };
};

export class CompletionBody {
  @ApiProperty({ example: '11440', description: 'administrative code of the district' })
  @Matches(/^\d{5}$/)
  readonly residenceDistrict!: string;

  @ApiProperty({ enum: jobSeekingStatuses, example: 'UNEMPLOYED' })
  @IsIn(jobSeekingStatuses)
  readonly jobSeekingStatus!: Declared['jobSeekingStatus'];

  @ApiPropertyOptional({ enum: ['F', 'M'], description: 'only with the consent that allows it' })
  @IsOptional()
  @IsIn(['F', 'M'])
  readonly sexCode?: 'F' | 'M';

  @ApiPropertyOptional({ format: 'uuid', description: 'instead of the campus of the district' })
  @IsOptional()
  @IsId()
  readonly preferredCampusId?: string;

  @ApiPropertyOptional({ description: 'of the person; needed where staff enter the registration' })
  @IsOptional()
  @Nested(() => ConfirmationBody)
  readonly confirmation?: ConfirmationBody;
}

@ApiTags('participants')
@Controller('registration/v1/participants')
export class CompletionController {
  constructor(
    private readonly streams: Streams,
    private readonly policies: PolicyBook,
    private readonly visible: VisibleParticipants,
    private readonly homeCampuses: HomeCampuses,
  ) {}

  @Post(':participantId/registration')
  @HttpCode(200)
  @Allow(headquarters, agencies, campusStaff, thePerson)
  @ApiOperation({ summary: '등록 완료 (Complete the registration)' })
  async complete(
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Body() body: CompletionBody,
    @IdempotencyKey() key: Idempotency,
    @ExpectedVersion() expectedVersion: number | undefined,
  ) {
    const { residenceDistrict, jobSeekingStatus, sexCode, preferredCampusId } = body;
    await this.visible.find(participantId);
    if (preferredCampusId !== undefined) await this.homeCampuses.known(preferredCampusId);
    const declared = {
      participantId,
      residenceDistrict,
      jobSeekingStatus,
      ...(sexCode === undefined ? {} : { sexCode }),
      ...(preferredCampusId === undefined ? {} : { preferredCampusId }),
      ...assistanceOf(body.confirmation),
      channel: entryChannel(),
      at: this.policies.clock.now(),
      policies: this.policies,
    };
    const executed = await completeOnce(this.streams, declared, atVersion(key, expectedVersion));
    const { state } = await this.streams.load(participants, participantId);
    const registrationNo = state.status === 'active' ? state.registered.registrationNo : undefined;
    return answer(executed, { body: { participantId, registrationNo } });
  }
}
