import { Streams } from '@academy/event-store';
import { Allow, ProblemError } from '@academy/platform';
import { KeyRing } from '@academy/privacy';
import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { protection } from '../../access.js';
import { participants } from '../../participant/participants.js';

/** That, when, why and by whose order somebody's key was destroyed. */
interface ErasureCertificate {
  readonly participantId: string;
  readonly requestId?: string;
  readonly keyDestroyedAt: string;
  readonly retainedCategories: readonly string[];
  readonly legalBasis: string;
  readonly approvedBy: string;
  /** SHA-256 of the key under a label; `null` when there never was one. */
  readonly fingerprint: string | null;
}

@ApiTags('data requests')
@Controller('registration/v1/participants')
export class ErasureCertificateController {
  constructor(
    private readonly streams: Streams,
    private readonly keyRing: KeyRing,
  ) {}

  @Get(':participantId/erasure-certificate')
  @Allow(protection, { roles: ['AUDITOR'] })
  @ApiOperation({ summary: '개인정보 파기 확인서 (The certificate of an erasure)' })
  async certificate(
    @Param('participantId', ParseUUIDPipe) participantId: string,
  ): Promise<ErasureCertificate> {
    const { state } = await this.streams.load(participants, participantId);
    if (state.status === 'unknown' || state.erased === undefined)
      throw new ProblemError('NotFound');
    const { identityKeys: _, ...erased } = state.erased;
    const tombstone = await this.keyRing.tombstone(participantId);
    return { ...erased, fingerprint: tombstone?.fingerprint ?? null };
  }
}
