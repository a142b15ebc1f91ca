import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { JourneyPerson } from './journey-person.entity.js';

/** Reads people's summaries. */
@Injectable()
export class PersonQueries {
  constructor(private readonly source: DataSource) {}

  /** The person, or `null` when no event has told of them. */
  find(participantId: string): Promise<JourneyPerson | null> {
    return this.source.getRepository(JourneyPerson).findOneBy({ participantId });
  }
}
