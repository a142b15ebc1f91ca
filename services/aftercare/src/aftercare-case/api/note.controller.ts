import { FollowUpCompleted, type CheckpointCode } from '@academy/contracts';
import { EventStore } from '@academy/event-store';
import { Allow, PersonalDataReads, ProblemError, SealedNotes } from '@academy/platform';
import { Controller, Get, Param, ParseEnumPipe, ParseUUIDPipe } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { followers } from '../../access.js';
import { aftercareCases } from '../aftercare-cases.js';
import { checkpointCodes } from '../checkpoint-codes.js';
import { VisibleCases } from './visible-cases.queries.js';

const byName = Object.fromEntries(checkpointCodes.map((code) => [code, code]));

/** What was noted in clear: only between this edge and its caller. */
export interface ClearNote {
  readonly code: CheckpointCode;
  readonly note: string;
}

@ApiTags('cases')
@Controller('aftercare/v1/cases')
export class NoteController {
  constructor(
    private readonly store: EventStore,
    private readonly visible: VisibleCases,
    private readonly notes: SealedNotes,
    private readonly reads: PersonalDataReads,
  ) {}

  /** Only the ledger keeps notes, sealed; read models and lists have none. */
  @Get(':aftercareId/follow-ups/:code/note')
  @Allow(followers)
  @ApiParam({ name: 'code', enum: checkpointCodes })
  @ApiOperation({ summary: '점검 메모 열람, 기록됨 (Read a note; every read is logged)' })
  async read(
    @Param('aftercareId', ParseUUIDPipe) id: string,
    @Param('code', new ParseEnumPipe(byName)) code: CheckpointCode,
  ): Promise<ClearNote> {
    const { aftercareId, participantId } = await this.visible.find(id);
    const sealed = await this.sealedNote(aftercareId, code);
    if (sealed === undefined) throw new ProblemError('NotFound');
    const note = await this.notes.open(participantId, sealed);
    this.reads.note(participantId, ['note']);
    return { code, note };
  }

  private async sealedNote(aftercareId: string, code: CheckpointCode): Promise<string | undefined> {
    const events = await this.store.readStream(`${aftercareCases.name}-${aftercareId}`);
    return events
      .filter(({ type }) => type === FollowUpCompleted.name)
      .map(({ data, schemaVersion }) => FollowUpCompleted.upcast(data, schemaVersion))
      .find((followUp) => followUp.code === code)?.note;
  }
}
