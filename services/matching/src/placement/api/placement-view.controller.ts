import { Streams } from '@academy/event-store';
import { Allow, showVersion } from '@academy/platform';
import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { campusStaff, headquarters, thePerson } from '../../access.js';
import { VisibleCandidates } from '../../candidate/api/visible-candidates.queries.js';
import { known } from '../../known.js';
import { placements } from '../placements.js';

const statuses = {
  reported: 'REPORTED',
  confirmed: 'CONFIRMED',
  started: 'STARTED',
  'not-started': 'NOT_STARTED',
  ended: 'ENDED',
  voided: 'VOIDED',
} as const;

@ApiTags('placements')
@Controller('matching/v1/placements')
export class PlacementViewController {
  constructor(
    private readonly streams: Streams,
    private readonly visible: VisibleCandidates,
  ) {}

  /** Read from its stream, so that its version is the one to give back in `If-Match`. */
  @Get(':placementId')
  @Allow(headquarters, campusStaff, thePerson)
  @ApiOperation({ summary: '취업 (A placement)' })
  async find(@Param('placementId', ParseUUIDPipe) placementId: string) {
    const { state, version } = await this.streams.load(placements, placementId);
    const { status, ...placement } = known(state);
    await this.visible.assertInReach(placement.participantId);
    showVersion(version);
    return { ...placement, status: statuses[status] };
  }
}
