import { Streams, uuidv5 } from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import {
  Allow,
  answer,
  assertVisible,
  atVersion,
  ExpectedVersion,
  IdempotencyKey,
  IsCivilDate,
  IsId,
  PolicyBook,
  requestContext,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import { agencies, campusStaff, headquarters, thePerson } from '../../access.js';
import { HomeCampuses } from '../../participation/read-model/home-campuses.queries.js';
import { policyOn } from '../../policies.js';
import { participants } from '../participants.js';
import { entryChannel } from './entry-channel.js';
import { VisibleParticipants } from './visible-participants.queries.js';

/** The version of a notice or a statement, as their events write it. */
const TEXT_VERSION = /^[0-9A-Za-z][0-9A-Za-z.-]{0,31}$/;

export class StartBody {
  @ApiProperty({ example: '2026-03', description: 'the notice that the person was shown' })
  @Matches(TEXT_VERSION)
  readonly noticeVersion!: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'the campus of the desk' })
  @IsOptional()
  @IsId()
  readonly campusId?: string;
}

export class WillToWorkBody {
  @ApiProperty({ format: 'date', example: '2026-03-02' })
  @IsCivilDate()
  readonly statedOn!: string;

  @ApiProperty({ example: '2026-03' })
  @Matches(TEXT_VERSION)
  readonly statementVersion!: string;
}

/** People whose token knows their id register under it; everybody else gets an id that the command names. */
const newParticipantId = (commandId: string): string => {
  const { actor, principal } = requestContext();
  const own = actor.type === 'PARTICIPANT' ? principal?.participantId : undefined;
  return own ?? uuidv5(commandId, 'participant');
};

@ApiTags('participants')
@Controller('registration/v1/participants')
export class RegistrationController {
  constructor(
    private readonly streams: Streams,
    private readonly policies: PolicyBook,
    private readonly visible: VisibleParticipants,
    private readonly homeCampuses: HomeCampuses,
  ) {}

  @Post()
  @Allow(headquarters, agencies, campusStaff, thePerson)
  @ApiOperation({ summary: '등록 시작 (Start a registration)' })
  async start(@Body() { noticeVersion, campusId }: StartBody, @IdempotencyKey() key: Idempotency) {
    const participantId = newParticipantId(key.commandId);
    assertVisible({ ownerId: requestContext().actor.id, campusId });
    if (campusId !== undefined) await this.homeCampuses.known(campusId);
    const at = this.policies.clock.now();
    const executed = await this.streams.execute(
      participants,
      participantId,
      {
        type: 'StartRegistration',
        data: {
          participantId,
          channel: entryChannel(),
          noticeVersion,
          ...(campusId === undefined ? {} : { campusId }),
          policy: policyOn(this.policies, civilDateOf(at)).draft,
          at,
        },
      },
      { ...key, begins: true },
    );
    const location = `/registration/v1/participants/${participantId}`;
    return answer(executed, { location, body: { participantId } });
  }

  @Post(':participantId/will-to-work')
  @HttpCode(200)
  @Allow(headquarters, agencies, campusStaff, thePerson)
  @ApiOperation({ summary: '취업 의지 확인 (State the will to work)' })
  async stateWillToWork(
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Body() { statedOn, statementVersion }: WillToWorkBody,
    @IdempotencyKey() key: Idempotency,
    @ExpectedVersion() expectedVersion: number | undefined,
  ) {
    await this.visible.find(participantId);
    const executed = await this.streams.execute(
      participants,
      participantId,
      {
        type: 'StateWillToWork',
        data: { participantId, statedOn, statementVersion, at: this.policies.clock.now() },
      },
      atVersion(key, expectedVersion),
    );
    return answer(executed, { body: { participantId } });
  }
}
