import { Streams } from '@academy/event-store';
import { Omittable, PersonalDataReads, Public } from '@academy/platform';
import { Controller, Get, Param, Query, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import { certificates } from '../certificates.js';
import { maskedName } from '../domain/masked-name.js';
import { CertificateCards } from '../read-model/certificate-cards.queries.js';
import { HolderNames } from './holder-names.js';
import { certificateNoIn, typed, VerificationLimit } from './verification-limit.js';

export class VerificationQuery {
  @ApiPropertyOptional({ example: 'H8N4VZ2C', description: 'the code that stands on it' })
  @Omittable()
  @IsString()
  @MaxLength(20)
  readonly code?: string;
}

/** What a stranger is told about a certificate by its number. */
interface Verification {
  readonly certificateNo: string;
  readonly status: 'VALID' | 'REVOKED' | 'UNKNOWN';
  readonly courseTitle?: string;
  readonly hours?: number;
  readonly period?: { readonly from: string; readonly until: string };
  readonly issuedOn?: string;
  readonly revokedOn?: string;
  /** Masked, and only for whoever has the code on the certificate too. */
  readonly holder?: string;
}

@ApiTags('certificates')
@Controller('training-enrollment/v1/certificates')
export class VerificationController {
  constructor(
    private readonly cards: CertificateCards,
    private readonly streams: Streams,
    private readonly names: HolderNames,
    private readonly reads: PersonalDataReads,
  ) {}

  /** Numbers are no order and cannot be counted through: who asks has seen the certificate, or learns that there is none. */
  @Get(':certificateNo')
  @Public('whoever is shown a certificate verifies it by its number; no name without its code')
  @UseGuards(VerificationLimit)
  @ApiOperation({ summary: '수료증 진위 확인 (Verify a certificate by its number)' })
  async verify(
    @Param('certificateNo') asked: string,
    @Query() { code }: VerificationQuery,
  ): Promise<Verification> {
    const certificateNo = certificateNoIn(asked);
    const card = await this.cards.find(certificateNo);
    if (card === null) return { certificateNo, status: 'UNKNOWN' };
    const { enrollmentId, courseTitle, hours, from, until, issuedOn, revokedOn } = card;
    const holder = code === undefined ? null : await this.holderOf(enrollmentId, typed(code));
    return {
      certificateNo,
      status: revokedOn === null ? 'VALID' : 'REVOKED',
      ...{ courseTitle, hours, period: { from, until }, issuedOn },
      ...(revokedOn === null ? {} : { revokedOn }),
      ...(holder === null ? {} : { holder: maskedName(holder) }),
    };
  }

  /** The name on the valid certificate that carries the code; `null` for any other code, and after erasure. */
  private async holderOf(enrollmentId: string, code: string): Promise<string | null> {
    const { state } = await this.streams.load(certificates, enrollmentId);
    if (state.status !== 'valid' || state.verifyCode !== code) return null;
    this.reads.note(state.participantId, ['name']);
    return this.names.open(state.participantId, state.holderName);
  }
}
