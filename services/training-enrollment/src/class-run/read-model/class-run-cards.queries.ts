import type { ClassType } from '@academy/contracts';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CourseCards } from '../../course/read-model/course-cards.queries.js';
import { ClassRunCard } from './class-run-card.entity.js';

export interface RunFilter {
  readonly campusId?: string;
  readonly classType?: ClassType;
  /** A day on which applications are taken. */
  readonly applyOn?: string;
}

/** A place in the list of runs: everything behind it comes later. */
export type RunPlace = Pick<ClassRunCard, 'startsOn' | 'runId'>;

/** A run with the title of its course, `null` while the course has not arrived here. */
export interface OfferedRun extends ClassRunCard {
  readonly courseTitle: string | null;
}

const filters: Readonly<Record<keyof RunFilter, string>> = {
  campusId: 'run.campusId = :campusId',
  classType: 'run.classType = :classType',
  applyOn: ':applyOn between run.applyFrom and run.applyUntil',
};

const isFilter = (name: string): name is keyof RunFilter => name in filters;

/** Class runs, by their first day. */
@Injectable()
export class ClassRunCards {
  constructor(
    private readonly source: DataSource,
    private readonly courses: CourseCards,
  ) {}

  async find(runId: string): Promise<OfferedRun | undefined> {
    const run = await this.source.getRepository(ClassRunCard).findOneBy({ runId });
    return run ? (await this.titled([run]))[0] : undefined;
  }

  /** At most `limit` runs that fit the filter and come after a place. */
  async list(filter: RunFilter, limit: number, after?: RunPlace): Promise<readonly OfferedRun[]> {
    const query = this.source
      .getRepository(ClassRunCard)
      .createQueryBuilder('run')
      .orderBy({ 'run.startsOn': 'ASC', 'run.runId': 'ASC' })
      .limit(limit);
    for (const [name, value] of Object.entries(filter) as [string, string][])
      if (isFilter(name)) query.andWhere(filters[name], { [name]: value });
    if (after) query.andWhere('(run.startsOn, run.runId) > (:startsOn, :runId)', after);
    return this.titled(await query.getMany());
  }

  private async titled(runs: readonly ClassRunCard[]): Promise<OfferedRun[]> {
    const titles = await this.courses.titlesOf(runs.map(({ courseId }) => courseId));
    return runs.map((run) => ({ ...run, courseTitle: titles.get(run.courseId) ?? null }));
  }
}
