import { Injectable } from '@nestjs/common';
import { Between, DataSource } from 'typeorm';
import { CampusActivity } from './campus-activity.entity.js';

/** Reads what happened at campuses. */
@Injectable()
export class CampusActivityQueries {
  constructor(private readonly source: DataSource) {}

  /** A campus's days from `from` to `to` on which something happened. */
  between(campusId: string, from: string, to: string): Promise<CampusActivity[]> {
    return this.source.getRepository(CampusActivity).find({
      where: { campusId, day: Between(from, to) },
      order: { day: 'ASC' },
    });
  }
}
