import { civilDateOf, Clock } from '@academy/kernel';
import { Allow, campusScope, Consistency, Cursors, pageOf, type Page } from '@academy/platform';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { PageAtLeastQuery } from '../../page-at-least.query.js';
import { OpenParticipations } from '../read-model/open-participations.queries.js';
import { shown, type ShownParticipation } from '../shown-participation.js';

const LIST = ['open participations'];

@ApiTags('people')
@Controller('journey/v1/participations')
export class OpenParticipationsController {
  constructor(
    private readonly participations: OpenParticipations,
    private readonly cursors: Cursors,
    private readonly clock: Clock,
    private readonly consistency: Consistency,
  ) {}

  @Get()
  @Allow(
    { roles: ['HQ_OPERATOR', 'AUDITOR'] },
    { roles: ['CONSULTANT', 'CAMPUS_OPERATOR', 'CAMPUS_MANAGER'], scope: 'campus' },
  )
  @ApiOperation({
    summary:
      '진행 중인 참여와 담당·다음 할 일·기한 (Open participations: owner, next step, due day)',
  })
  async list(
    @Query() { cursor, pageSize, atLeast }: PageAtLeastQuery,
  ): Promise<Page<ShownParticipation>> {
    const campuses = campusScope();
    await this.consistency.atLeast(atLeast);
    const [after] = cursor === undefined ? [] : this.cursors.read(LIST, cursor);
    const found = await this.participations.list({ campuses, after, limit: pageSize + 1 });
    const today = civilDateOf(this.clock.now());
    const items = found.map((row) => shown(row, today));
    return pageOf(items, pageSize, ({ participantId }) => this.cursors.sign(LIST, [participantId]));
  }
}
