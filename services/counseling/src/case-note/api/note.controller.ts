import { Streams, uuidv5 } from '@academy/event-store';
import {
  Allow,
  answer,
  deciderId,
  IdempotencyKey,
  PolicyBook,
  type Idempotency,
} from '@academy/platform';
import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { consultants } from '../../access.js';
import { noteTogether } from '../note-together.js';
import { NoteKeeping } from './note-keeping.js';
import { AmendmentBody, NoteBody } from './note.bodies.js';

@ApiTags('notes')
@Controller('counseling/v1/cases/:caseId/notes')
export class NoteController {
  constructor(
    private readonly streams: Streams,
    private readonly keeping: NoteKeeping,
    private readonly policies: PolicyBook,
  ) {}

  @Post()
  @Allow(consultants)
  @ApiOperation({ summary: '상담 기록 작성 (Add a note to a case)' })
  async record(
    @Param('caseId', ParseUUIDPipe) id: string,
    @Body() { text, ...body }: NoteBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const sealed = await this.keeping.seal(id, text);
    const entryId = uuidv5(key.commandId, 'case-note');
    const at = this.policies.clock.now();
    const data = {
      ...{ sensitive: false, occurredAt: at, ...body, ...sealed },
      ...{ entryId, byId: deciderId(), at },
    };
    const executed = await noteTogether(this.streams, entryId, { type: 'RecordNote', data }, key);
    return answer(executed, { body: { caseId: data.caseId, entryId } });
  }

  /** The former text stays: an amendment is another version (COU-14). */
  @Post(':entryId/amendments')
  @Allow(consultants)
  @ApiOperation({ summary: '상담 기록 정정 (Amend a note)' })
  async amend(
    @Param('caseId', ParseUUIDPipe) id: string,
    @Param('entryId', ParseUUIDPipe) entryId: string,
    @Body() { text, reason, sensitive = false }: AmendmentBody,
    @IdempotencyKey() key: Idempotency,
  ) {
    const { participantId: _, ...sealed } = await this.keeping.seal(id, text);
    const at = this.policies.clock.now();
    const data = { ...sealed, reason, sensitive, byId: deciderId(), at };
    const executed = await noteTogether(this.streams, entryId, { type: 'AmendNote', data }, key);
    return answer(executed, { body: { caseId: data.caseId, entryId } });
  }
}
