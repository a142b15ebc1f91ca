import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { CourseCards } from '../../course/read-model/course-cards.queries.js';
import { MergedAccount } from '../../learner-record/read-model/merged-account.entity.js';
import { EnrollmentCard } from './enrollment-card.entity.js';

/** Far more classes than one person can attend. */
const MOST_OF_ONE_PERSON = 200;
/** More than any run seats, with those who cancelled. */
const MOST_OF_ONE_RUN = 5000;

/** An enrolment with the title of its course, `null` while the course has not arrived here. */
export interface TitledEnrollment extends EnrollmentCard {
  readonly courseTitle: string | null;
}

/** Enrolments. */
@Injectable()
export class EnrollmentCards {
  constructor(
    private readonly source: DataSource,
    private readonly courses: CourseCards,
  ) {}

  async find(enrollmentId: string): Promise<TitledEnrollment | undefined> {
    const card = await this.source.getRepository(EnrollmentCard).findOneBy({ enrollmentId });
    return card ? (await this.titled([card]))[0] : undefined;
  }

  /** A person's enrolments, the latest first, with those of accounts that were merged into theirs (REG-2). */
  async of(participantId: string): Promise<readonly TitledEnrollment[]> {
    const absorbed = await this.source
      .getRepository(MergedAccount)
      .findBy({ survivorId: participantId });
    const accounts = [participantId, ...absorbed.map(({ absorbedId }) => absorbedId)];
    const cards = await this.source.getRepository(EnrollmentCard).find({
      where: { participantId: In(accounts) },
      order: { appliedAt: 'DESC', enrollmentId: 'ASC' },
      take: MOST_OF_ONE_PERSON,
    });
    return this.titled(cards);
  }

  /** Everybody who applied for a run, in the order in which they did. */
  in(runId: string): Promise<EnrollmentCard[]> {
    return this.source.getRepository(EnrollmentCard).find({
      where: { runId },
      order: { appliedAt: 'ASC', enrollmentId: 'ASC' },
      take: MOST_OF_ONE_RUN,
    });
  }

  private async titled(cards: readonly EnrollmentCard[]): Promise<TitledEnrollment[]> {
    const titles = await this.courses.titlesOf(cards.map(({ courseId }) => courseId));
    return cards.map((card) => ({ ...card, courseTitle: titles.get(card.courseId) ?? null }));
  }
}
