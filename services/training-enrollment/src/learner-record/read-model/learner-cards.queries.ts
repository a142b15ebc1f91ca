import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { LearnerCampus } from './learner-campus.entity.js';
import { LearnerCard } from './learner-card.entity.js';
import { MergedAccount } from './merged-account.entity.js';

/** Learner records, and the campus that looks after each learner. */
@Injectable()
export class LearnerCards {
  constructor(private readonly source: DataSource) {}

  find(participantId: string): Promise<LearnerCard | null> {
    return this.source.getRepository(LearnerCard).findOneBy({ participantId });
  }

  /** The home campus of the latest participation that has arrived here. */
  async homeCampusOf(participantId: string): Promise<string | undefined> {
    const found = await this.source.getRepository(LearnerCampus).findOneBy({ participantId });
    return found?.homeCampusId;
  }

  /** The account under which a person goes on: that which absorbed the asked one, or itself. */
  async accountOf(participantId: string): Promise<string> {
    const accounts = this.source.getRepository(MergedAccount);
    const merged = await accounts.findOneBy({ absorbedId: participantId });
    return merged?.survivorId ?? participantId;
  }
}
