import type { IdentityVerified } from '@academy/contracts';
import { Streams } from '@academy/event-store';
import { civilDateOf, Clock } from '@academy/kernel';
import {
  Allow,
  answer,
  atVersion,
  deciderId,
  ExpectedVersion,
  IdempotencyKey,
  IsCivilDate,
  Nested,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsDefined, IsIn, IsOptional, Matches, ValidateIf } from 'class-validator';
import { agencies, campusStaff, headquarters } from '../../access.js';
import type { VerifyIdentity } from '../domain/verify-identity.js';
import { participants } from '../participants.js';
import { SealedIdentities } from './sealed-identities.js';
import { VisibleParticipants } from './visible-participants.queries.js';

type Method = IdentityVerified['data']['method'];
const methods = [
  'MOBILE_PASS',
  'MOBILE_ID',
  'IPIN',
  'FACE_TO_FACE',
] as const satisfies readonly Method[];

/** DI and CI are base64 texts of 64 and 88 characters at the agencies. */
const LINKING_INFORMATION = /^[A-Za-z0-9+/=_-]{16,128}$/;
/** Letters only: a resident registration number cannot come in as a name (REG-5). */
const NAME = /^\p{L}[\p{L}\p{M} .'’-]{0,99}$/u;

export class ConfirmedIdentityBody {
  @ApiProperty({ example: 'SYNTHETIC-DI-0000000000000000000000000001' })
  @Matches(LINKING_INFORMATION)
  readonly di!: string;

  @ApiPropertyOptional({ example: 'SYNTHETIC-CI-0000000000000000000000000001' })
  @IsOptional()
  @Matches(LINKING_INFORMATION)
  readonly ci?: string;

  @ApiProperty({ example: '홍가상' })
  @Matches(NAME)
  readonly name!: string;

  @ApiProperty({ format: 'date', example: '1973-05-02' })
  @IsCivilDate()
  readonly birthDate!: string;

  @ApiPropertyOptional({ example: '010-0000-0001' })
  @IsOptional()
  @Matches(/^\+?\d[\d -]{6,18}\d$/)
  readonly phone?: string;
}

export class IdentityBody {
  @ApiProperty({ enum: methods, example: 'MOBILE_PASS' })
  @IsIn(methods)
  readonly method!: Method;

  @ApiProperty({ example: 'SYNTHETIC_PASS', description: 'who verified' })
  @Matches(/^[A-Za-z0-9_-]{1,40}$/)
  readonly provider!: string;

  @ApiPropertyOptional({ description: 'why it failed; without it the identity is confirmed' })
  @IsOptional()
  @Matches(/^[A-Z][A-Z0-9_]{0,63}$/)
  readonly failureCode?: string;

  @ValidateIf(({ failureCode }: IdentityBody) => failureCode === undefined)
  @IsDefined()
  @Nested(() => ConfirmedIdentityBody)
  readonly identity?: ConfirmedIdentityBody;
}

type Answer = VerifyIdentity['data']['answer'];

@ApiTags('participants')
@Controller('registration/v1/participants')
export class IdentityController {
  constructor(
    private readonly streams: Streams,
    private readonly clock: Clock,
    private readonly visible: VisibleParticipants,
    private readonly identities: SealedIdentities,
  ) {}

  /** The answer of a verification agency is brought by staff or by a client of ours, never by the person. */
  @Post(':participantId/identity')
  @HttpCode(200)
  @Allow(headquarters, agencies, campusStaff)
  @ApiOperation({ summary: '본인 확인 결과 기록 (Record what came of proving an identity)' })
  async verify(
    @Param('participantId', ParseUUIDPipe) participantId: string,
    @Body() body: IdentityBody,
    @IdempotencyKey() key: Idempotency,
    @ExpectedVersion() expectedVersion: number | undefined,
  ) {
    await this.visible.find(participantId);
    const at = this.clock.now();
    const { method } = body;
    const executed = await this.streams.execute(
      participants,
      participantId,
      {
        type: 'VerifyIdentity',
        data: { participantId, method, answer: await this.answerIn(participantId, body, at), at },
      },
      atVersion(key, expectedVersion),
    );
    return answer(executed, { body: { participantId } });
  }

  private async answerIn(
    participantId: string,
    { method, provider, failureCode, identity }: IdentityBody,
    at: string,
  ): Promise<Answer> {
    if (failureCode !== undefined || identity === undefined)
      return { verified: false, reasonCode: failureCode ?? 'UNKNOWN' };

    const sealed = await this.identities.seal(participantId, identity, civilDateOf(at));
    const seen = method === 'FACE_TO_FACE' ? { staffId: deciderId() } : {};
    return { verified: true, identity: { ...sealed, provider, ...seen } };
  }
}
