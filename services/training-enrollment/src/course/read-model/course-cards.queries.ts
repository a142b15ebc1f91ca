import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { CourseCard } from './course-card.entity.js';

/** Courses of the catalogue. */
@Injectable()
export class CourseCards {
  constructor(private readonly source: DataSource) {}

  find(courseId: string): Promise<CourseCard | null> {
    return this.source.getRepository(CourseCard).findOneBy({ courseId });
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
