import type { CivilDate } from '@academy/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { counselsOn, isKnownAt } from '../staff-on-record.js';
import { KnownStaff } from './known-staff.entity.js';

/** Who works where, as far as counselling was told. */
@Injectable()
export class StaffKnown {
  constructor(private readonly source: DataSource) {}

  /** Whether a case of the campus may be given to somebody that day; to anybody while nobody is known to work there (COU-3). */
  async mayCounsel(staffId: string, campusId: string, on: CivilDate): Promise<boolean> {
    const staff = await this.source.getRepository(KnownStaff).findOneBy({ staffId });
    if (staff !== null && counselsOn(staff, campusId, on)) return true;
    return (await this.at(campusId)).length === 0;
  }

  /** Who counsels at the campus that day; `null` while nobody is known to work there. */
  async consultantsAt(campusId: string, on: CivilDate): Promise<readonly string[] | null> {
    const known = await this.at(campusId);
    if (known.length === 0) return null;
    return known.filter((one) => counselsOn(one, campusId, on)).map(({ staffId }) => staffId);
  }

  private async at(campusId: string): Promise<readonly KnownStaff[]> {
    const everybody = await this.source.getRepository(KnownStaff).find();
    return everybody.filter((one) => isKnownAt(one, campusId));
  }
}
