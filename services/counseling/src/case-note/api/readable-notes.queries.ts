import { requestContext } from '@academy/platform';
import { Injectable } from '@nestjs/common';
import { VisibleCases } from '../../counseling-case/api/visible-cases.queries.js';
import { mayRead } from '../may-read.js';
import type { CaseNoteCard } from '../read-model/case-note-card.entity.js';
import { CaseNoteCards } from '../read-model/case-note-cards.queries.js';

/** The notes that the caller of this request may read. */
@Injectable()
export class ReadableNotes {
  constructor(
    private readonly cases: VisibleCases,
    private readonly cards: CaseNoteCards,
  ) {}

  /** Those of a case, the latest first. Answers 404 where the case is out of reach. */
  async ofCase(id: string): Promise<readonly CaseNoteCard[]> {
    const { caseId, consultantId } = await this.cases.find(id);
    const { actor } = requestContext();
    const cards = await this.cards.ofCase(caseId);
    return cards.filter(({ visibility }) => mayRead(visibility, actor, consultantId));
  }
}
