import { civilDateOf, Clock, daysBetween, type CivilDate } from '@academy/kernel';
import { Allow, campusScope, Cursors, pageOf, PageQuery, type Page } from '@academy/platform';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { OpenParticipation } from '../read-model/open-participation.entity.js';
import { OpenParticipations } from '../read-model/open-participations.queries.js';
import { steps, type StepCode, type StepOwner } from '../steps.js';

/** A participation as staff see it: one owner, one next step, one day. */
export interface ShownParticipation {
  readonly participationId: string;
  readonly participantId: string;
  readonly campusId: string;
  readonly status: OpenParticipation['status'];
  readonly nextStep: {
    readonly code: StepCode;
    readonly ko: string;
    readonly en: string;
    readonly owner: StepOwner;
    /** Which person or campus of the owner's kind. */
    readonly ownerId: string;
    readonly dueOn: CivilDate;
    readonly daysOverdue: number;
  };
}

const LIST = ['open participations'];

/** Of the owner's kind it is the person, their consultant, or whoever does this at their campus. */
const ownerIdOf = (owner: StepOwner, row: OpenParticipation): string => {
  if (owner === 'PARTICIPANT') return row.participantId;
  return owner === 'CONSULTANT' ? (row.consultantId ?? row.campusId) : row.campusId;
};

/** How a participation is shown on a day. */
export const shown = (row: OpenParticipation, today: CivilDate): ShownParticipation => {
  const { participationId, participantId, campusId, status, step: code, dueOn } = row;
  const { owner, ko, en } = steps[code];
  const daysOverdue = Math.max(0, daysBetween(dueOn, today));
  const ownerId = ownerIdOf(owner, row);
  const nextStep = { code, ko, en, owner, ownerId, dueOn, daysOverdue };
  return { participationId, participantId, campusId, status, nextStep };
};

@ApiTags('people')
@Controller('journey/v1/participations')
export class OpenParticipationsController {
  constructor(
    private readonly participations: OpenParticipations,
    private readonly cursors: Cursors,
    private readonly clock: Clock,
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
  async list(@Query() { cursor, pageSize }: PageQuery): Promise<Page<ShownParticipation>> {
    const campuses = campusScope();
    const [after] = cursor === undefined ? [] : this.cursors.read(LIST, cursor);
    const found = await this.participations.list({ campuses, after, limit: pageSize + 1 });
    const today = civilDateOf(this.clock.now());
    const items = found.map((row) => shown(row, today));
    return pageOf(items, pageSize, ({ participantId }) => this.cursors.sign(LIST, [participantId]));
  }
}
