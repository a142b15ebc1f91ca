import type { DataSource } from 'typeorm';
import { LearnerName } from './learner-name.entity.js';

/** The sealed names of learners. */
export class LearnerNames {
  constructor(private readonly source: DataSource) {}

  /** The sealed name, if it has arrived here and is not erased. */
  async of(participantId: string): Promise<string | undefined> {
    const found = await this.source.getRepository(LearnerName).findOneBy({ participantId });
    return found?.sealedName;
  }
}
