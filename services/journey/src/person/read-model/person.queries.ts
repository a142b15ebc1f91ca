import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { OpenParticipation } from '../../participation/read-model/open-participation.entity.js';
import { JourneyPerson } from './journey-person.entity.js';

/** A person with their latest participation. */
export interface Standing {
  readonly person: JourneyPerson;
  readonly participation: OpenParticipation | null;
}

type Joined = JourneyPerson & { readonly participation: OpenParticipation | null };

/** Reads people's summaries. */
@Injectable()
export class PersonQueries {
  constructor(private readonly source: DataSource) {}

  /** The person, or `null` when no event has told of them. */
  find(participantId: string): Promise<JourneyPerson | null> {
    return this.source.getRepository(JourneyPerson).findOneBy({ participantId });
  }

  /** The same with what their participation says, of one moment: both are read by one statement. */
  async standing(participantId: string): Promise<Standing | null> {
    const found = (await this.source
      .getRepository(JourneyPerson)
      .createQueryBuilder('person')
      .leftJoinAndMapOne(
        'person.participation',
        OpenParticipation,
        'participation',
        'participation.participantId = person.participantId',
      )
      .where({ participantId })
      .getOne()) as Joined | null;
    if (!found) return null;
    const { participation, ...person } = found;
    return { person, participation };
  }
}
