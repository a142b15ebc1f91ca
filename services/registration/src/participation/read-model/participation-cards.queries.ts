import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ParticipationCard } from './participation-card.entity.js';

/** Cards of episodes. */
@Injectable()
export class ParticipationCards {
  constructor(private readonly source: DataSource) {}

  /** A person's episodes, the latest first. */
  of(participantId: string): Promise<ParticipationCard[]> {
    return this.source
      .getRepository(ParticipationCard)
      .find({ where: { participantId }, order: { seq: 'DESC' } });
  }
}
