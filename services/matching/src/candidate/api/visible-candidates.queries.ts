import { assertVisible } from '@academy/platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { HomeCampus } from '../read-model/home-campus.entity.js';

/** The people whom the caller of this request may see. */
@Injectable()
export class VisibleCandidates {
  constructor(private readonly source: DataSource) {}

  /** Answers 404 for somebody out of reach; staff reach nobody before the home campus is known here. */
  async assertInReach(participantId: string): Promise<void> {
    const found = await this.source.getRepository(HomeCampus).findOneBy({ participantId });
    assertVisible({ ownerId: participantId, campusId: found?.homeCampusId ?? '' });
  }
}
