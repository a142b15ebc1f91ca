import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { Campus } from './campus.entity.js';
import { statusOn } from './on-date.js';

/** The sites as they are read. */
@Injectable()
export class Campuses {
  constructor(private readonly source: DataSource) {}

  find(campusId: string): Promise<Campus | null> {
    return this.source.getRepository(Campus).findOneBy({ campusId });
  }

  /** Every site, or those that are open on a date (CAM-10), by code. */
  async list(openOn?: string): Promise<readonly Campus[]> {
    const every = await this.source.getRepository(Campus).find({ order: { code: 'ASC' } });
    if (openOn === undefined) return every;
    return every.filter((campus) => statusOn(campus, openOn) === 'OPEN');
  }

  /** The sites with these ids, in the order of the ids; an unknown one is left out. */
  async named(campusIds: readonly string[]): Promise<readonly Campus[]> {
    const found = await this.source.getRepository(Campus).findBy({ campusId: In([...campusIds]) });
    return campusIds.flatMap((campusId) => found.filter((campus) => campus.campusId === campusId));
  }
}
