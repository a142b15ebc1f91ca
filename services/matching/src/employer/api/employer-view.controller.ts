import { Streams } from '@academy/event-store';
import { Allow, showVersion } from '@academy/platform';
import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { agencies, employerStaff, headquarters, theEmployer } from '../../access.js';
import { EmployersInReach } from '../../employer-user/api/employers-in-reach.queries.js';
import { known } from '../../known.js';
import { verifiedUntil } from '../domain/employer.js';
import { employers } from '../employers.js';

const statuses = {
  applied: 'APPLIED',
  rejected: 'REJECTED',
  verified: 'VERIFIED',
  lapsed: 'VERIFICATION_LAPSED',
  suspended: 'SUSPENDED',
} as const;

@ApiTags('employers')
@Controller('matching/v1/employers')
export class EmployerViewController {
  constructor(
    private readonly streams: Streams,
    private readonly reach: EmployersInReach,
  ) {}

  /** The hash of the business number stays inside. Read from its stream, whose version `If-Match` takes. */
  @Get(':employerId')
  @Allow(headquarters, employerStaff, agencies, theEmployer)
  @ApiOperation({ summary: '기업 확인 상태 (Standing of an employer)' })
  async find(@Param('employerId', ParseUUIDPipe) employerId: string) {
    await this.reach.assertInReach(employerId);
    const { state, version } = await this.streams.load(employers, employerId);
    const employer = known(state);
    showVersion(version);
    return {
      employerId,
      status: statuses[employer.status],
      verifiedUntil: verifiedUntil(employer),
      referralsPaused: employer.issues.length > 0,
    };
  }
}
