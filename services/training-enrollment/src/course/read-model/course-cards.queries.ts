import type { ClassType } from '@academy/contracts';
import { Injectable } from '@nestjs/common';
import { DataSource, In, MoreThan } from 'typeorm';
import { CourseCard } from './course-card.entity.js';

/** Courses of the catalogue. */
@Injectable()
export class CourseCards {
  constructor(private readonly source: DataSource) {}

  find(courseId: string): Promise<CourseCard | null> {
    return this.source.getRepository(CourseCard).findOneBy({ courseId });
  }

  /** At most `limit` courses by code, of one class type or of all, that come after a code. */
  list(
    { classType }: { readonly classType?: ClassType },
    limit: number,
    afterCode = '',
  ): Promise<CourseCard[]> {
    return this.source.getRepository(CourseCard).find({
      where: { code: MoreThan(afterCode), ...(classType === undefined ? {} : { classType }) },
      order: { code: 'ASC' },
      take: limit,
    });
  }

  /** Titles by course id, of the courses that have arrived here. */
  async titlesOf(courseIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const found = await this.source.getRepository(CourseCard).find({
      select: { courseId: true, title: true },
      where: { courseId: In([...new Set(courseIds)]) },
    });
    return new Map(found.map(({ courseId, title }) => [courseId, title]));
  }
}
