import type { CivilDate } from '@academy/kernel';
import { assertVisible, ProblemError } from '@academy/platform';
import { Injectable } from '@nestjs/common';
import { StaffKnown } from '../../staff/read-model/known-staff.queries.js';
import type { CaseCard } from '../read-model/case-card.entity.js';
import { CaseCards } from '../read-model/case-cards.queries.js';

/** The cases that the caller of this request may see. */
@Injectable()
export class VisibleCases {
  constructor(
    private readonly cards: CaseCards,
    private readonly staff: StaffKnown,
  ) {}

  /** The case. Answers 404 where there is none or where it is out of reach. */
  async find(caseId: string): Promise<CaseCard> {
    const card = await this.cards.find(caseId);
    if (!card) throw new ProblemError('NotFound');
    assertVisible({ ownerId: card.participantId, campusId: card.campusId });
    return card;
  }

  /** Whether the case may be given to somebody that day (COU-3). */
  mayCounsel(
    consultantId: string,
    { campusId }: Pick<CaseCard, 'campusId'>,
    on: CivilDate,
  ): Promise<boolean> {
    return this.staff.mayCounsel(consultantId, campusId, on);
  }
}
