import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DuplicateReviewCard } from './duplicate-review-card.entity.js';

/** Suspected duplicates. */
@Injectable()
export class DuplicateReviewCards {
  constructor(private readonly source: DataSource) {}

  /** Those of a status, the oldest first. */
  list(status: DuplicateReviewCard['status'], limit: number): Promise<DuplicateReviewCard[]> {
    return this.source.getRepository(DuplicateReviewCard).find({
      where: { status },
      order: { suspectedAt: 'ASC', reviewId: 'ASC' },
      take: limit,
    });
  }
}
