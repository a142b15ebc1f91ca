import { assertVisible, ProblemError } from '@academy/platform';
import { Injectable } from '@nestjs/common';
import type { AftercareCard } from '../read-model/aftercare-card.entity.js';
import { AftercareCards } from '../read-model/aftercare-cards.queries.js';

/** The cases that the caller of this request may see. */
@Injectable()
export class VisibleCases {
  constructor(private readonly cards: AftercareCards) {}

  /** The case. Answers 404 where there is none or where it is out of reach; one of no known campus is no campus's. */
  async find(aftercareId: string): Promise<AftercareCard> {
    const card = await this.cards.find(aftercareId);
    if (!card) throw new ProblemError('NotFound');
    const campusId = (await this.cards.homeCampusOf(card.participantId)) ?? '';
    assertVisible({ ownerId: await this.cards.accountOf(card.participantId), campusId });
    return card;
  }
}
