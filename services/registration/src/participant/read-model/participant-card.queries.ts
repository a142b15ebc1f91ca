import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ParticipantCard } from './participant-card.entity.js';

/** Cards of participants. */
@Injectable()
export class ParticipantCards {
  constructor(private readonly source: DataSource) {}

  find(participantId: string): Promise<ParticipantCard | null> {
    return this.source.getRepository(ParticipantCard).findOneBy({ participantId });
  }
}
