import { Injectable } from '@nestjs/common';
import { DataSource, LessThanOrEqual } from 'typeorm';
import { CatchmentPlan } from './catchment-plan.entity.js';

/** The catchment plans as they are read. */
@Injectable()
export class CatchmentPlans {
  constructor(private readonly source: DataSource) {}

  /** The plan in force on a date; of several from the same day the one with the highest version. */
  inForceOn(on: string): Promise<CatchmentPlan | null> {
    return this.source.getRepository(CatchmentPlan).findOne({
      where: { effectiveFrom: LessThanOrEqual(on) },
      order: { effectiveFrom: 'DESC', version: 'DESC' },
    });
  }
}
