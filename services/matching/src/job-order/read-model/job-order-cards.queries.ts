import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { JobOrderCard } from './job-order-card.entity.js';

/** Where a page of orders ended. */
export type Place = Pick<JobOrderCard, 'submittedOn' | 'jobOrderId'>;

interface Asked {
  readonly status: JobOrderCard['status'] | undefined;
  /** Only orders that people may be referred to on this day. */
  readonly openOn: string | undefined;
  readonly workDistrict: string | undefined;
  readonly employerId: string | undefined;
  readonly after: Place | undefined;
  readonly limit: number;
}

/** Cards of job orders. */
@Injectable()
export class JobOrderCards {
  constructor(private readonly source: DataSource) {}

  find(jobOrderId: string): Promise<JobOrderCard | null> {
    return this.source.getRepository(JobOrderCard).findOneBy({ jobOrderId });
  }

  /** Orders, newest first; without a status and a day, those of every status. */
  list({ status, openOn, workDistrict, employerId, after, limit }: Asked) {
    const query = this.source
      .getRepository(JobOrderCard)
      .createQueryBuilder('card')
      .orderBy({ 'card.submittedOn': 'DESC', 'card.jobOrderId': 'DESC' })
      .limit(limit);
    const shown = status ?? (openOn === undefined ? undefined : 'PUBLISHED');
    if (shown !== undefined) query.andWhere('card.status = :shown', { shown });
    if (openOn !== undefined) query.andWhere('card.validUntil >= :openOn', { openOn });
    if (employerId !== undefined) query.andWhere('card.employerId = :employerId', { employerId });
    if (workDistrict !== undefined)
      query.andWhere('card.workDistrict = :workDistrict', { workDistrict });
    if (after)
      query.andWhere('(card.submittedOn, card.jobOrderId) < (:submittedOn, :jobOrderId)', after);
    return query.getMany();
  }
}
