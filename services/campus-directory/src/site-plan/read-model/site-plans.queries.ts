import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { PeopleOf } from '../site-loads.js';
import { SitePlanCard } from './site-plan-card.entity.js';

const COUNTED = `
  select district_code "districtCode",
         count(*)::int registered,
         (count(*) filter (where participating))::int participating
    from read.resident
   where not absorbed
   group by 1`;

/** The plans of sites as they are read, and how many people live where. */
@Injectable()
export class SitePlans {
  constructor(private readonly source: DataSource) {}

  find(planId: string): Promise<SitePlanCard | null> {
    return this.source.getRepository(SitePlanCard).findOneBy({ planId });
  }

  /** Every plan, by code. */
  list(): Promise<readonly SitePlanCard[]> {
    return this.source.getRepository(SitePlanCard).find({ order: { code: 'ASC' } });
  }

  /** People by the district in which they live, as far as registration has told. */
  async peopleByDistrict(): Promise<Readonly<Record<string, PeopleOf>>> {
    const found = await this.source.query<(PeopleOf & { districtCode: string })[]>(COUNTED);
    return Object.fromEntries(
      found.map(({ districtCode, registered, participating }) => [
        districtCode,
        { registered, participating },
      ]),
    );
  }
}
