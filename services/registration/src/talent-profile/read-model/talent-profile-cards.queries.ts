import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { TalentProfileCard } from './talent-profile-card.entity.js';

const MOST = 200;

/** Cards of profiles. */
@Injectable()
export class TalentProfileCards {
  constructor(private readonly source: DataSource) {}

  /** Profiles that went stale, the longest ago first, at most 200. */
  stale(): Promise<TalentProfileCard[]> {
    return this.source.getRepository(TalentProfileCard).find({
      where: { status: 'STALE' },
      order: { freshUntil: 'ASC', profileId: 'ASC' },
      take: MOST,
    });
  }
}
