import type { ProfileContent } from '@academy/contracts';
import { Streams, uuidv5 } from '@academy/event-store';
import { civilDateOf, Rejection } from '@academy/kernel';
import {
  Allow,
  answer,
  atVersion,
  deciderId,
  ExpectedVersion,
  IdempotencyKey,
  PersonalDataReads,
  PolicyBook,
  showVersion,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { campusStaff, thePerson } from '../../access.js';
import { policyOn } from '../../policies.js';
import { screenTexts } from '../domain/screen-texts.js';
import { talentProfiles } from '../talent-profiles.js';
import { ProfileBody } from './profile.body.js';
import { SealedTexts } from './sealed-texts.js';
import { VisibleProfiles } from './visible-profiles.queries.js';

@ApiTags('talent profiles')
@Controller('registration/v1/participants/:participantId/talent-profile')
export class ProfileController {
  constructor(
    private readonly streams: Streams,
    private readonly policies: PolicyBook,
    private readonly visible: VisibleProfiles,
    private readonly texts: SealedTexts,
  ) {}

  @Post()
  @HttpCode(200)
  @Allow(campusStaff, thePerson)
  @ApiOperation({ summary: '인재정보 등록·수정 (Submit the talent profile, or revise it)' })
  async submit(
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Body() { texts, ...coded }: ProfileBody,
    @IdempotencyKey() key: Idempotency,
    @ExpectedVersion() expectedVersion: number | undefined,
  ) {
    await this.visible.assertReachable(participantId);
    const earlier = await this.streams.recall(key); // before the texts are sealed once more
    if (earlier) return answer(earlier, { body: { participantId } });

    const forbidden = screenTexts(Object.values({ ...texts }).flat());
    const clean = texts && forbidden.length === 0;
    const content: ProfileContent = {
      ...coded,
      ...(clean ? { texts: await this.texts.seal(participantId, texts) } : {}),
    };
    const at = this.policies.clock.now();
    const executed = await this.streams.execute(
      talentProfiles,
      participantId,
      {
        type: 'SubmitTalentProfile',
        data: {
          ...{ profileId: uuidv5(participantId, 'talent-profile'), participantId },
          ...{ content, forbidden, by: deciderId(), at },
          policy: policyOn(this.policies, civilDateOf(at)).talentProfile,
        },
      },
      atVersion(key, expectedVersion),
    );
    return answer(executed, { body: { participantId } });
  }
}

@ApiTags('talent profiles')
@Controller('registration/v1/participants/:participantId/talent-profile')
export class ProfileReadController {
  constructor(
    private readonly visible: VisibleProfiles,
    private readonly texts: SealedTexts,
    private readonly reads: PersonalDataReads,
  ) {}

  @Get()
  @Allow({ roles: ['CAMPUS_OPERATOR', 'CONSULTANT'], scope: 'campus' }, thePerson)
  @ApiOperation({ summary: '인재정보 열람, 기록됨 (Read the profile; every read is logged)' })
  async read(@Param('participantId', ParseUUIDPipe) participantId: string) {
    const { state, version } = await this.visible.find(participantId);
    if (state.status === 'none') throw new Rejection('TalentProfileNotSubmitted');
    const { texts: sealed, ...content } = state.content;
    const texts = sealed === undefined ? {} : await this.texts.open(participantId, sealed);
    this.reads.note(participantId, ['career', ...Object.keys(texts)]);
    showVersion(version);
    const { profileId, status, version: profileVersion, verified } = state;
    const fresh = 'freshUntil' in state ? { freshUntil: state.freshUntil } : {};
    return {
      profileId,
      status,
      profileVersion,
      verified,
      ...fresh,
      content: { ...content, texts },
    };
  }
}
