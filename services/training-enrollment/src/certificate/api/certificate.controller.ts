import { Streams } from '@academy/event-store';
import { civilDateOf } from '@academy/kernel';
import { Allow, PersonalDataReads, ProblemError } from '@academy/platform';
import { Controller, Get, Header, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { assessors, campusStaff, headquarters, thePerson } from '../../access.js';
import { VisibleEnrollments } from '../../enrollment/api/visible-enrollments.queries.js';
import { certificates } from '../certificates.js';
import { certificatePage, type PrintedCertificate } from './certificate-page.js';
import { HolderNames } from './holder-names.js';

@ApiTags('certificates')
@Controller('training-enrollment/v1/enrollments/:enrollmentId/certificate')
@Allow(headquarters, campusStaff, assessors, thePerson)
export class CertificateController {
  constructor(
    private readonly streams: Streams,
    private readonly visible: VisibleEnrollments,
    private readonly names: HolderNames,
    private readonly reads: PersonalDataReads,
  ) {}

  @Get()
  @ApiOperation({
    summary: '수료증, 이름 열람은 기록됨 (A certificate; reading its name is logged)',
  })
  async find(
    @Param('enrollmentId', ParseUUIDPipe) enrollmentId: string,
  ): Promise<PrintedCertificate> {
    const { participantId } = await this.visible.find(enrollmentId);
    const { state } = await this.streams.load(certificates, enrollmentId);
    if (state.status === 'none') throw new ProblemError('NotFound');
    const { certificateNo, verifyCode, courseTitle, hours, period, issuedAt } = state;
    const holderName = await this.names.open(participantId, state.holderName);
    this.reads.note(participantId, ['name']);
    return {
      ...{ certificateNo, verifyCode, courseTitle, hours, period, holderName },
      status: state.status === 'valid' ? 'VALID' : 'REVOKED',
      issuedOn: civilDateOf(issuedAt),
      revokedOn: state.status === 'valid' ? null : civilDateOf(state.revocation.revokedAt),
    };
  }

  @Get('page')
  @Header('content-type', 'text/html; charset=utf-8')
  @ApiProduces('text/html')
  @ApiOperation({ summary: '수료증 인쇄 (A certificate as a page to print)' })
  async print(@Param('enrollmentId', ParseUUIDPipe) enrollmentId: string): Promise<string> {
    return certificatePage(await this.find(enrollmentId));
  }
}
