import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CandidateCard } from './candidate-card.entity.js';

/** Cards of candidates. */
@Injectable()
export class CandidateCards {
  constructor(private readonly source: DataSource) {}

  find(participantId: string): Promise<CandidateCard | null> {
    return this.source.getRepository(CandidateCard).findOneBy({ participantId });
  }
}
