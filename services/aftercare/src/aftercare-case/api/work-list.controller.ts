import { civilDateOf, Clock, daysBetween } from '@academy/kernel';
import { Allow, campusesInReach, Consistency, Cursors, pageOf, type Page } from '@academy/platform';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { followers, headquarters, thePerson } from '../../access.js';
import {
  AftercareCards,
  type CaseAtCampus,
  type CaseFilter,
  type WorkPlace,
} from '../read-model/aftercare-cards.queries.js';
import { PAGE, WorkListQuery } from './work-list.query.js';

/** A case on the work list, with how many days ago its next check-point was due; 0 until that day. */
export interface CaseToFollow extends CaseAtCampus {
  readonly daysOverdue: number;
}

const asOf =
  (today: string) =>
  (found: CaseAtCampus): CaseToFollow => {
    const { nextDueOn } = found;
    const days = nextDueOn === null ? 0 : daysBetween(nextDueOn, today);
    return { ...found, daysOverdue: Math.max(0, days) };
  };

const nameOf = ({ participantId, campusId, status, dueUntil }: CaseFilter): readonly string[] =>
  ['aftercare cases', participantId, campusId, status, dueUntil].map((part) => part ?? '');

@ApiTags('cases')
@Controller('aftercare/v1/cases')
export class WorkListController {
  constructor(
    private readonly cards: AftercareCards,
    private readonly consistency: Consistency,
    private readonly cursors: Cursors,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Allow(headquarters, followers, thePerson)
  @ApiOperation({ summary: '사후관리 목록, 점검일 순 (Cases, what is due first at the top)' })
  async list(
    @Query() { atLeast, cursor, pageSize = PAGE, ...filter }: WorkListQuery,
  ): Promise<Page<CaseToFollow>> {
    const { participantId } = filter;
    const campuses = campusesInReach(participantId);
    if (participantId !== undefined) await this.consistency.atLeast(atLeast, participantId);
    const list = nameOf(filter);
    const after = cursor === undefined ? undefined : this.placeIn(list, cursor);
    const found = await this.cards.list(campuses, filter, pageSize + 1, after);
    const followed = found.map(asOf(civilDateOf(this.clock.now())));
    return pageOf(followed, pageSize, (last) => this.cursorAt(list, last));
  }

  private cursorAt(list: readonly string[], { nextDueOn, aftercareId }: WorkPlace): string {
    return this.cursors.sign(list, [nextDueOn ?? '', aftercareId]);
  }

  private placeIn(list: readonly string[], cursor: string): WorkPlace {
    const [nextDueOn = '', aftercareId = ''] = this.cursors.read(list, cursor);
    return { nextDueOn: nextDueOn === '' ? null : nextDueOn, aftercareId };
  }
}
