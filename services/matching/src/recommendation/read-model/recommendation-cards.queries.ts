import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { HomeCampus } from '../../candidate/read-model/home-campus.entity.js';
import { RecommendationCard } from './recommendation-card.entity.js';

/** Cards of recommendations. */
@Injectable()
export class RecommendationCards {
  constructor(private readonly source: DataSource) {}

  /** At most `limit` people of the campuses who fit an order and were recommended for it, best first. */
  whoFits(asked: {
    readonly jobOrderId: string;
    readonly campuses: 'all' | readonly string[];
    readonly limit: number;
  }): Promise<RecommendationCard[]> {
    const { jobOrderId, campuses, limit } = asked;
    const query = this.source
      .getRepository(RecommendationCard)
      .createQueryBuilder('card')
      .where('card.jobOrderId = :jobOrderId', { jobOrderId })
      .orderBy('card.score', 'DESC')
      .addOrderBy('card.recommendationId')
      .limit(limit);
    if (campuses === 'all') return query.getMany();
    return query
      .innerJoin(HomeCampus, 'home', 'home.participantId = card.participantId')
      .andWhere('home.homeCampusId = any(:campuses)', { campuses })
      .getMany();
  }
}
