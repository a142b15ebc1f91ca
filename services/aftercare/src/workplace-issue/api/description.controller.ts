import { WorkplaceIssueReported } from '@academy/contracts';
import { EventStore } from '@academy/event-store';
import { Allow, PersonalDataReads, ProblemError, SealedNotes } from '@academy/platform';
import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { followers } from '../../access.js';
import { workplaceIssues } from '../workplace-issues.js';
import { VisibleIssues } from './visible-issues.queries.js';

/** What was said in clear: only between this edge and its caller. */
export interface ClearDescription {
  readonly issueId: string;
  readonly description: string;
}

@ApiTags('workplace issues')
@Controller('aftercare/v1/workplace-issues')
export class DescriptionController {
  constructor(
    private readonly store: EventStore,
    private readonly visible: VisibleIssues,
    private readonly notes: SealedNotes,
    private readonly reads: PersonalDataReads,
  ) {}

  @Get(':issueId/description')
  @Allow(followers)
  @ApiOperation({ summary: '고충 내용 열람, 기록됨 (Read what was said; every read is logged)' })
  async read(@Param('issueId', ParseUUIDPipe) id: string): Promise<ClearDescription> {
    const { issueId, participantId } = await this.visible.find(id);
    const [report] = await this.store.readStream(`${workplaceIssues.name}-${issueId}`);
    if (!report) throw new ProblemError('NotFound');
    const sealed = WorkplaceIssueReported.upcast(report.data, report.schemaVersion).description;
    if (sealed === undefined) throw new ProblemError('NotFound');
    const description = await this.notes.open(participantId, sealed);
    this.reads.note(participantId, ['description']);
    return { issueId, description };
  }
}
