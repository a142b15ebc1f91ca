import type { ClassType } from '@academy/contracts';
import type { CivilDate } from '@academy/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull, LessThanOrEqual, MoreThanOrEqual, Not } from 'typeorm';
import { CourseCards } from '../../course/read-model/course-cards.queries.js';
import type { Absence } from '../domain/note-disruption.js';
import { ClassRunCard } from './class-run-card.entity.js';

const MOST = 200;
const MOST_ALTERNATIVES = 10;
type RunKeys = Pick<ClassRunCard, 'runId' | 'courseId' | 'classType' | 'campusId'>;

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

  /** Runs at some campuses that somebody has to decide about, the next to start first (TRN-10). */
  async undecided(campuses: 'all' | readonly string[]): Promise<readonly OfferedRun[]> {
    const found = await this.source.getRepository(ClassRunCard).find({
      where: {
        decisionDueAt: Not(IsNull()),
        ...(campuses === 'all' ? {} : { campusId: In([...campuses]) }),
      },
      order: { startsOn: 'ASC', runId: 'ASC' },
      take: MOST,
    });
    return this.titled(found);
  }

  /** Runs at some campuses with sessions that must be moved, the next to start first (S-6). */
  async disrupted(campuses: 'all' | readonly string[]): Promise<readonly OfferedRun[]> {
    const query = this.source
      .getRepository(ClassRunCard)
      .createQueryBuilder('run')
      .where("run.disruptedSessions <> '{}'")
      .andWhere("run.phase not in ('FINISHED', 'RESULTS_FINAL')")
      .orderBy({ 'run.startsOn': 'ASC', 'run.runId': 'ASC' })
      .limit(MOST);
    if (campuses !== 'all')
      query.andWhere('run.campusId = any(:campuses)', { campuses: [...campuses] });
    return this.titled(await query.getMany());
  }

  /** The run that a session belongs to, if it is shown here. */
  async ofSession(sessionId: string): Promise<string | undefined> {
    const found = await this.source
      .getRepository(ClassRunCard)
      .createQueryBuilder('run')
      .select('run.runId')
      .where('run.sessions @> :session::jsonb', { session: JSON.stringify([{ sessionId }]) })
      .getOne();
    return found?.runId;
  }

  /** The runs at a campus that take place on some of its days, the last of them left out while it is not known. */
  async during({ campusId, from, to }: Absence): Promise<readonly string[]> {
    const found = await this.source.getRepository(ClassRunCard).find({
      select: { runId: true },
      where: {
        ...{ campusId, endsOn: MoreThanOrEqual(from) },
        ...(to === undefined ? {} : { startsOn: LessThanOrEqual(to) }),
      },
      order: { runId: 'ASC' },
    });
    return found.map(({ runId }) => runId);
  }

  /**
   * Runs that somebody of a run may change to: other runs of the course, then runs of the same kind and occupation; at the same
   * campus first, and the sooner the better. They take applications on the day or later (S-4).
   */
  async alternativesTo(
    { runId, courseId, classType, campusId }: RunKeys,
    today: CivilDate,
  ): Promise<string[]> {
    const rows = await this.source.query<{ runId: string }[]>(
      `select run.run_id "runId"
         from read.class_run_card run
         left join read.course_card course using (course_id)
         left join read.course_card wanted on wanted.course_id = $2
        where run.run_id <> $1 and run.apply_until >= $5
          and run.phase in ('PLANNED', 'OPEN', 'CONFIRMED')
          and (run.course_id = $2 or (run.class_type = $3
               and (run.class_type = 'BASIC' or course.occupation_codes && wanted.occupation_codes)))
        order by run.course_id = $2 desc, run.campus_id = $4 desc, run.starts_on, run.run_id
        limit ${MOST_ALTERNATIVES}`,
      [runId, courseId, classType, campusId, today],
    );
    return rows.map((row) => row.runId);
  }

  private async titled(runs: readonly ClassRunCard[]): Promise<OfferedRun[]> {
    const titles = await this.courses.titlesOf(runs.map(({ courseId }) => courseId));
    return runs.map((run) => ({ ...run, courseTitle: titles.get(run.courseId) ?? null }));
  }
}
