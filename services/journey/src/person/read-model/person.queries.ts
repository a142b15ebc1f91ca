import { Injectable } from '@nestjs/common';
import { DataSource, In, Not } from 'typeorm';
import { OpenParticipation } from '../../participation/read-model/open-participation.entity.js';
import { JourneyPerson } from './journey-person.entity.js';

/** A person with their latest participation. */
export interface Standing {
  readonly person: JourneyPerson;
  readonly participation: OpenParticipation | null;
}

type Joined = JourneyPerson & { readonly participation: OpenParticipation | null };

/** An account that another one goes on for. */
export type Absorbed = Pick<JourneyPerson, 'participantId' | 'agencyId'>;

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

  /** The accounts that a person's goes on for, also those that had been merged into these. */
  absorbedBy(participantId: string): Promise<Absorbed[]> {
    return this.source.query<Absorbed[]>(
      `with recursive absorbed as (
         select participant_id, agency_id from read.journey_person where merged_into = $1
         union
         select p.participant_id, p.agency_id from read.journey_person p join absorbed a on p.merged_into = a.participant_id)
       select participant_id "participantId", agency_id "agencyId" from absorbed
        where participant_id <> $1 order by participant_id`,
      [participantId],
    );
  }

  /** The account that goes on in the place of an absorbed one, also over several merges; `null` when none is known yet. */
  survivorOf(participantId: string): Promise<JourneyPerson | null> {
    return this.source
      .getRepository(JourneyPerson)
      .createQueryBuilder('person')
      .where(
        `person.merged_into is null and person.participant_id in (
           with recursive chain as (
             select participant_id, merged_into from read.journey_person where participant_id = :participantId
             union
             select p.participant_id, p.merged_into from read.journey_person p join chain c on p.participant_id = c.merged_into)
           select participant_id from chain)`,
        { participantId },
      )
      .getOne();
  }

  /** The participation of one of these accounts that goes on, if any does: two of a person never do (REG-10). */
  openOf(accounts: readonly Absorbed[]): Promise<OpenParticipation | null> {
    const ids = accounts.map(({ participantId }) => participantId);
    return this.source
      .getRepository(OpenParticipation)
      .findOneBy({ participantId: In(ids), status: Not('EXITED') });
  }
}
