import { Allow, requestContext, showVersion } from '@academy/platform';
import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { agencies, campusStaff, headquarters, theEmployer, thePerson } from '../../access.js';
import { employerView, referralView, type ReferralView } from './referral-view.js';
import { VisibleReferrals } from './visible-referrals.queries.js';

@ApiTags('referrals')
@Controller('matching/v1/referrals')
export class ReferralViewController {
  constructor(private readonly visible: VisibleReferrals) {}

  /** Read from its stream, so that its version is the one to give back in `If-Match`. */
  @Get(':referralId')
  @Allow(headquarters, agencies, campusStaff, thePerson, theEmployer)
  @ApiOperation({ summary: '알선 (A referral)' })
  async find(
    @Param('referralId', ParseUUIDPipe) referralId: string,
  ): Promise<ReferralView | ReturnType<typeof employerView>> {
    const { referral, version } = await this.visible.atVersion(referralId);
    showVersion(version);
    return requestContext().actor.type === 'EMPLOYER'
      ? employerView(referral)
      : referralView(referral);
  }
}
