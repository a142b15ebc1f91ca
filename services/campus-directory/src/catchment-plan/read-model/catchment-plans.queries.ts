import { Injectable } from '@nestjs/common';
import { DataSource, LessThanOrEqual, MoreThan } from 'typeorm';
import { CatchmentPlan } from './catchment-plan.entity.js';

/** The catchment plans as they are read. */
@Injectable()
export class CatchmentPlans {
  constructor(private readonly source: DataSource) {}

  /** Every published plan, the earliest first. */
  list(): Promise<readonly CatchmentPlan[]> {
    return this.source
      .getRepository(CatchmentPlan)
      .find({ order: { effectiveFrom: 'ASC', version: 'ASC' } });
  }

  /** The plan in force on a date; of several from the same day the one with the highest version. */
  inForceOn(on: string): Promise<CatchmentPlan | null> {
    return this.source.getRepository(CatchmentPlan).findOne({
      where: { effectiveFrom: LessThanOrEqual(on) },
      order: { effectiveFrom: 'DESC', version: 'DESC' },
    });
  }

  /** Codes of the districts that a campus looks after on a date or, as published, on a later one (CAM-7). */
  async primaryFrom(campusId: string, on: string): Promise<readonly string[]> {
    const later = await this.source
      .getRepository(CatchmentPlan)
      .findBy({ effectiveFrom: MoreThan(on) });
    const current = await this.inForceOn(on);
    const entries = [...(current ? [current] : []), ...later].flatMap((plan) => plan.entries);
    const own = entries.filter(({ primaryCampusId }) => primaryCampusId === campusId);
    return [...new Set(own.map(({ districtCode }) => districtCode))].sort();
  }
}
