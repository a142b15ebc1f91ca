import { Injectable } from '@nestjs/common';
import { And, DataSource, LessThan, LessThanOrEqual, MoreThan, type FindOperator } from 'typeorm';
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
  primaryFrom(campusId: string, on: string): Promise<readonly string[]> {
    return this.primaryIn(campusId, on, MoreThan(on));
  }

  /** Codes of the districts that a campus looks after on a date or, as published, on a later one before `until` (CAM-2). */
  primaryUntil(campusId: string, on: string, until: string): Promise<readonly string[]> {
    return this.primaryIn(campusId, on, And(MoreThan(on), LessThan(until)));
  }

  private async primaryIn(
    campusId: string,
    on: string,
    effectiveFrom: FindOperator<string>,
  ): Promise<readonly string[]> {
    const later = await this.source.getRepository(CatchmentPlan).findBy({ effectiveFrom });
    const current = await this.inForceOn(on);
    const entries = [...(current ? [current] : []), ...later].flatMap((plan) => plan.entries);
    const own = entries.filter(({ primaryCampusId }) => primaryCampusId === campusId);
    return [...new Set(own.map(({ districtCode }) => districtCode))].sort();
  }
}
