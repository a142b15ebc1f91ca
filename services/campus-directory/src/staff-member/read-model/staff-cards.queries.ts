import type { StaffRole } from '@academy/contracts';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isAtWork, termsOn } from '../domain/staff-member.js';
import { StaffCard } from './staff-card.entity.js';

/** What somebody does on a date. */
export interface StaffOnDate {
  readonly staffId: string;
  readonly roles: readonly StaffRole[];
  readonly specialties: readonly string[];
  readonly campusIds: readonly string[];
  readonly languages: readonly string[];
  readonly weeklyHours: number;
  readonly atWork: boolean;
}

export interface StaffFilter {
  readonly campusId?: string;
  readonly role?: StaffRole;
}

const onDate = (card: StaffCard, on: string): StaffOnDate => {
  const { staffId, languages, weeklyHours } = card;
  return { staffId, ...termsOn(card, on), languages, weeklyHours, atWork: isAtWork(card, on) };
};

/** The staff as it is read. */
@Injectable()
export class StaffCards {
  constructor(private readonly source: DataSource) {}

  find(staffId: string): Promise<StaffCard | null> {
    return this.source.getRepository(StaffCard).findOneBy({ staffId });
  }

  /** Who has not left on a date, by id (CAM-10). */
  async listOn(on: string, { campusId, role }: StaffFilter): Promise<readonly StaffOnDate[]> {
    const every = await this.source.getRepository(StaffCard).find({ order: { staffId: 'ASC' } });
    return every
      .filter(({ leftOn }) => leftOn === null || on < leftOn)
      .map((card) => onDate(card, on))
      .filter(({ campusIds }) => campusId === undefined || campusIds.includes(campusId))
      .filter(({ roles }) => role === undefined || roles.includes(role));
  }
}
