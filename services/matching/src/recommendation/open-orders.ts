import type { CivilDate } from '@academy/kernel';
import type { DataSource } from 'typeorm';
import { JobOrderCard } from '../job-order/read-model/job-order-card.entity.js';
import type { MatchingOrder } from './domain/recommender.js';

/** Orders looked at in one run, newest first. */
const MOST_ORDERS = 2_000;

/** An order as a recommender sees it. */
const matchingOrderOf = ({ contentVersion: version, ...card }: JobOrderCard): MatchingOrder => ({
  ...card,
  version,
  requirements: { must: [...card.requirements.must], nice: [...card.requirements.nice] },
});

/** The orders to which people may be referred on a day; or one of them, if they may. */
export const openOrders = async (
  readModels: DataSource,
  today: CivilDate,
  jobOrderId?: string,
): Promise<readonly MatchingOrder[]> => {
  const query = readModels
    .getRepository(JobOrderCard)
    .createQueryBuilder('card')
    .where(`card.status = 'PUBLISHED'`)
    .andWhere('card.validUntil >= :today', { today })
    .orderBy('card.submittedOn', 'DESC')
    .addOrderBy('card.jobOrderId', 'DESC')
    .limit(MOST_ORDERS);
  if (jobOrderId !== undefined) query.andWhere('card.jobOrderId = :jobOrderId', { jobOrderId });
  return (await query.getMany()).map(matchingOrderOf);
};
