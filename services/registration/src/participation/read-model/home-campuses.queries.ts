import { NotYet } from '@academy/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource, LessThanOrEqual } from 'typeorm';
import { Campus } from './campus.entity.js';
import { Catchment } from './catchment.entity.js';

/** Campuses and the plans that give each district one, as far as they have arrived here. */
@Injectable()
export class HomeCampuses {
  constructor(private readonly source: DataSource) {}

  /** The campus; throws `NotYet` `CampusUnknown`. */
  async known(campusId: string): Promise<Campus> {
    const found = await this.source.getRepository(Campus).findOneBy({ campusId });
    if (!found) throw new NotYet('CampusUnknown');
    return found;
  }

  /** The plan in force on a date; throws `NotYet` `CatchmentUnknown`. */
  async planOn(on: string): Promise<Catchment> {
    const found = await this.source.getRepository(Catchment).findOne({
      where: { effectiveFrom: LessThanOrEqual(on) },
      order: { effectiveFrom: 'DESC', version: 'DESC' },
    });
    if (!found) throw new NotYet('CatchmentUnknown');
    return found;
  }
}
