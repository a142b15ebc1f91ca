import { assertVisible, ProblemError } from '@academy/platform';
import { Injectable } from '@nestjs/common';
import type { CaseCard } from '../read-model/case-card.entity.js';
import { CaseCards } from '../read-model/case-cards.queries.js';

/** The cases that the caller of this request may see. */
@Injectable()
export class VisibleCases {
  constructor(private readonly cards: CaseCards) {}

  /** The case. Answers 404 where there is none or where it is out of reach. */
  async find(caseId: string): Promise<CaseCard> {
    const card = await this.cards.find(caseId);
    if (!card) throw new ProblemError('NotFound');
    assertVisible({ ownerId: card.participantId, campusId: card.campusId });
    return card;
  }
}
