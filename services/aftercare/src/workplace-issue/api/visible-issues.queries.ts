import { ProblemError } from '@academy/platform';
import { Injectable } from '@nestjs/common';
import { VisibleCases } from '../../aftercare-case/api/visible-cases.queries.js';
import type { WorkplaceIssueCard } from '../read-model/workplace-issue-card.entity.js';
import { WorkplaceIssueCards } from '../read-model/workplace-issues.queries.js';

/** The problems that the caller of this request may see: those of the cases that they may see. */
@Injectable()
export class VisibleIssues {
  constructor(
    private readonly cards: WorkplaceIssueCards,
    private readonly cases: VisibleCases,
  ) {}

  /** The issue. Answers 404 where there is none or where it is out of reach. */
  async find(issueId: string): Promise<WorkplaceIssueCard> {
    const card = await this.cards.find(issueId);
    if (!card) throw new ProblemError('NotFound');
    await this.cases.find(card.aftercareId);
    return card;
  }
}
