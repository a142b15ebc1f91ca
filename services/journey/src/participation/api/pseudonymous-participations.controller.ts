import { civilDateOf, Clock, daysBetween } from '@academy/kernel';
import { Allow, campusScope, Cursors, pageOf, PageQuery, type Page } from '@academy/platform';
import { BlindIndexer } from '@academy/privacy';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  OpenParticipations,
  type PseudonymousParticipation,
} from '../read-model/open-participations.queries.js';
import type { NextStep } from '../shown-participation.js';
import { steps } from '../steps.js';

/** A participation as analysts see it: whose kind of turn it is, and of nobody by name or id. */
export interface AnalysedParticipation extends Pick<
  PseudonymousParticipation,
  'pseudonym' | 'campusId' | 'status'
> {
  readonly nextStep: Omit<NextStep, 'ownerId' | 'since'>;
}

const LIST = ['pseudonymous participations'];
const READER = 'analysts';

@ApiTags('figures')
@Controller('journey/v1/pseudonymous-participations')
export class PseudonymousParticipationsController {
  constructor(
    private readonly participations: OpenParticipations,
    private readonly cursors: Cursors,
    private readonly clock: Clock,
    private readonly blindIndexer: BlindIndexer,
  ) {}

  @Get()
  @Allow({ roles: ['ANALYST'], scope: 'campus' })
  @ApiOperation({
    summary: '진행 중인 참여, 가명 (Open participations under pseudonyms, for analysts)',
  })
  async list(@Query() { cursor, pageSize }: PageQuery): Promise<Page<AnalysedParticipation>> {
    const campuses = campusScope();
    const [after] = cursor === undefined ? [] : this.cursors.read(LIST, cursor);
    const secret = this.blindIndexer.pseudonymKey(READER);
    const asked = { campuses, after, limit: pageSize + 1 };
    const found = await this.participations.pseudonymous(secret, asked);
    const items = found.map((row) => this.shown(row));
    return pageOf(items, pageSize, ({ pseudonym }) => this.cursors.sign(LIST, [pseudonym]));
  }

  private shown(row: PseudonymousParticipation): AnalysedParticipation {
    const { step: code, dueOn, pseudonym, campusId, status } = row;
    const { owner, ko, en } = steps[code];
    const daysOverdue = Math.max(0, daysBetween(dueOn, civilDateOf(this.clock.now())));
    return { pseudonym, campusId, status, nextStep: { code, ko, en, owner, dueOn, daysOverdue } };
  }
}
