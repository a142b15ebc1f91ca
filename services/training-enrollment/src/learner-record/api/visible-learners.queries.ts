import { Injectable } from '@nestjs/common';
import { assertReach } from '../../reach.js';
import { LearnerCards } from '../read-model/learner-cards.queries.js';

/** The learners that the caller of this request may see. */
@Injectable()
export class VisibleLearners {
  constructor(private readonly cards: LearnerCards) {}

  /** Answers 404 unless the learner is the caller or belongs to a campus of theirs. */
  async reach(participantId: string): Promise<void> {
    assertReach(participantId, [await this.cards.homeCampusOf(participantId)]);
  }
}
