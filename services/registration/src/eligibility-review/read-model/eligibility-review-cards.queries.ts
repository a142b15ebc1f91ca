import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { EligibilityReviewCard } from './eligibility-review-card.entity.js';

/** Cards of reviews. */
@Injectable()
export class EligibilityReviewCards {
  constructor(private readonly source: DataSource) {}

  /** A person's reviews, the latest first. */
  of(participantId: string): Promise<EligibilityReviewCard[]> {
    return this.source
      .getRepository(EligibilityReviewCard)
      .find({ where: { participantId }, order: { openedAt: 'DESC' } });
  }
}
