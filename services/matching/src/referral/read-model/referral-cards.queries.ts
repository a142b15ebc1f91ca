import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ReferralCard } from './referral-card.entity.js';

/** Cards of referrals. */
@Injectable()
export class ReferralCards {
  constructor(private readonly source: DataSource) {}

  /** At most `limit` referrals of an order, after a referral; `shown` alone are those that its employer got. */
  list(asked: {
    readonly jobOrderId: string;
    readonly shown: boolean;
    readonly after: string | undefined;
    readonly limit: number;
  }): Promise<ReferralCard[]> {
    const query = this.source
      .getRepository(ReferralCard)
      .createQueryBuilder('card')
      .where('card.jobOrderId = :jobOrderId', asked)
      .orderBy('card.referralId')
      .limit(asked.limit);
    if (asked.shown) query.andWhere('card.shown');
    if (asked.after !== undefined) query.andWhere('card.referralId > :after', asked);
    return query.getMany();
  }
}
