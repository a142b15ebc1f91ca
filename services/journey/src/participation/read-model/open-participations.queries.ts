import { Injectable } from '@nestjs/common';
import { DataSource, In, MoreThan, Not } from 'typeorm';
import { OpenParticipation } from './open-participation.entity.js';

export interface ParticipationsAsked {
  readonly campuses: 'all' | readonly string[];
  /** The last participant of the page before. */
  readonly after: string | undefined;
  readonly limit: number;
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
}
