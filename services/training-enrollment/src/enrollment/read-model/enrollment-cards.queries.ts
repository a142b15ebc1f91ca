import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { EnrollmentCard } from './enrollment-card.entity.js';

/** Far more classes than one person can attend. */
const MOST_OF_ONE_PERSON = 200;
/** More than any run seats, with those who cancelled. */
const MOST_OF_ONE_RUN = 5000;

/** Enrolments. */
@Injectable()
export class EnrollmentCards {
  constructor(private readonly source: DataSource) {}

  find(enrollmentId: string): Promise<EnrollmentCard | null> {
    return this.source.getRepository(EnrollmentCard).findOneBy({ enrollmentId });
  }

  /** A person's enrolments, the latest first. */
  of(participantId: string): Promise<EnrollmentCard[]> {
    return this.source.getRepository(EnrollmentCard).find({
      where: { participantId },
      order: { appliedOn: 'DESC', enrollmentId: 'ASC' },
      take: MOST_OF_ONE_PERSON,
    });
  }

  /** Everybody who applied for a run, the first one first. */
  in(runId: string): Promise<EnrollmentCard[]> {
    return this.source.getRepository(EnrollmentCard).find({
      where: { runId },
      order: { appliedOn: 'ASC', enrollmentId: 'ASC' },
      take: MOST_OF_ONE_RUN,
    });
  }
}
