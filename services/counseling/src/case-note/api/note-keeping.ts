import { SealedNotes } from '@academy/platform';
import { Injectable } from '@nestjs/common';
import { VisibleCases } from '../../counseling-case/api/visible-cases.queries.js';
import { CaseNoteCards } from '../read-model/case-note-cards.queries.js';

/** Makes of what a caller writes what an event may hold. */
@Injectable()
export class NoteKeeping {
  constructor(
    private readonly cases: VisibleCases,
    private readonly notes: SealedNotes,
    private readonly cards: CaseNoteCards,
  ) {}

  /**
   * The text under the key of the person whom the case is about, and whether they consented to the use of sensitive data. Answers
   * 404 where the case is out of reach; rejects `ParticipantErased`.
   */
  async seal(id: string, text: string) {
    const { caseId, participantId } = await this.cases.find(id);
    const note = await this.notes.seal(participantId, text);
    return {
      caseId,
      participantId,
      note,
      consented: await this.cards.mayTellOfHealth(participantId),
    };
  }
}
