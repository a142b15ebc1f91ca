import { Injectable } from '@nestjs/common';
import { DataSource, In, MoreThan, Not } from 'typeorm';
import type { StepCode } from '../steps.js';
import { OpenParticipation } from './open-participation.entity.js';

export interface ParticipationsAsked {
  readonly campuses: 'all' | readonly string[];
  /** The last participant of the page before, or their pseudonym. */
  readonly after: string | undefined;
  readonly limit: number;
}

/** An open participation of whom nobody can tell. */
export interface PseudonymousParticipation {
  readonly pseudonym: string;
  readonly campusId: string;
  readonly status: OpenParticipation['status'];
  readonly step: StepCode;
  readonly dueOn: string;
}

/** The participations as they are read. */
@Injectable()
export class OpenParticipations {
  constructor(private readonly source: DataSource) {}

  /** Those that have not been exited, by participant. */
  list({ campuses, after, limit }: ParticipationsAsked): Promise<OpenParticipation[]> {
    return this.source.getRepository(OpenParticipation).find({
      where: {
        status: Not('EXITED'),
        ...(campuses === 'all' ? {} : { campusId: In([...campuses]) }),
        ...(after === undefined ? {} : { participantId: MoreThan(after) }),
      },
      order: { participantId: 'ASC' },
      take: limit,
    });
  }

  /** The same, in the order of pseudonyms that are made with a secret, so that neither they nor their order lead to anybody. */
  pseudonymous(
    secret: string,
    { campuses, after, limit }: ParticipationsAsked,
  ): Promise<PseudonymousParticipation[]> {
    return this.source.query<PseudonymousParticipation[]>(
      `select pseudonym, campus_id as "campusId", status, step, due_on::text as "dueOn"
         from (select *, encode(sha256(convert_to($1::text || participant_id::text, 'UTF8')), 'hex') collate "C" pseudonym
                 from read.open_participation
                where status <> 'EXITED' and ($2::uuid[] is null or campus_id = any ($2))) open
        where pseudonym > $3 order by pseudonym limit $4`,
      [secret, campuses === 'all' ? null : campuses, after ?? '', limit],
    );
  }
}
