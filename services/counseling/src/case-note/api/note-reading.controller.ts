import { EventStore } from '@academy/event-store';
import { Allow, PersonalDataReads, ProblemError, SealedNotes } from '@academy/platform';
import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { campusManagers, consultants, headquarters, thePerson } from '../../access.js';
import { caseNotes } from '../case-notes.js';
import { clearVersions, type ClearVersion } from '../clear-versions.js';
import type { CaseNoteCard } from '../read-model/case-note-card.entity.js';
import { ReadableNotes } from './readable-notes.queries.js';

@ApiTags('notes')
@Controller('counseling/v1/cases/:caseId/notes')
export class NoteReadingController {
  constructor(
    private readonly store: EventStore,
    private readonly readable: ReadableNotes,
    private readonly notes: SealedNotes,
    private readonly reads: PersonalDataReads,
  ) {}

  @Get()
  @Allow(headquarters, campusManagers, consultants, thePerson)
  @ApiOperation({ summary: '상담 기록 목록, 내용 제외 (Notes of a case, without what they say)' })
  list(@Param('caseId', ParseUUIDPipe) id: string): Promise<readonly CaseNoteCard[]> {
    return this.readable.ofCase(id);
  }

  /** Every version of it, the former ones as well (COU-14). */
  @Get(':entryId')
  @Allow(headquarters, campusManagers, consultants, thePerson)
  @ApiOperation({ summary: '상담 기록 열람, 기록됨 (Read a note; every read is logged)' })
  async read(
    @Param('caseId', ParseUUIDPipe) id: string,
    @Param('entryId', ParseUUIDPipe) entryId: string,
  ): Promise<CaseNoteCard & { readonly versions: readonly ClearVersion[] }> {
    const card = (await this.readable.ofCase(id)).find((one) => one.entryId === entryId);
    if (card === undefined) throw new ProblemError('NotFound');
    const events = await this.store.readStream(`${caseNotes.name}-${entryId}`);
    const versions = await clearVersions(this.notes, card.participantId, events);
    if (versions.some(({ text }) => text !== null)) this.reads.note(card.participantId, ['note']);
    return { ...card, versions };
  }
}
