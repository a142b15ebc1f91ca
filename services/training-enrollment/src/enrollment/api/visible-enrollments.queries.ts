import { Streams } from '@academy/event-store';
import { assertCampus, ProblemError } from '@academy/platform';
import { Injectable } from '@nestjs/common';
import { classRuns } from '../../class-run/class-runs.js';
import { LearnerCards } from '../../learner-record/read-model/learner-cards.queries.js';
import { assertReach } from '../../reach.js';
import type { KnownEnrollment } from '../domain/enrollment.js';
import { enrollments } from '../enrollments.js';

/** The enrolments that the caller of this request may touch, as their streams have them at this moment. */
@Injectable()
export class VisibleEnrollments {
  constructor(
    private readonly streams: Streams,
    private readonly learners: LearnerCards,
  ) {}

  /** The enrolment. Answers 404 where there is none, or where it concerns neither the caller nor a campus of theirs. */
  async find(enrollmentId: string): Promise<KnownEnrollment> {
    const enrollment = await this.known(enrollmentId);
    const { participantId, runId } = enrollment;
    await this.reach(participantId, runId);
    return enrollment;
  }

  /** The enrolment in a class of a campus that the caller works for. Answers 404 for any other. */
  async findTaught(enrollmentId: string): Promise<KnownEnrollment> {
    const enrollment = await this.known(enrollmentId);
    await this.assertTaught(enrollment.runId);
    return enrollment;
  }

  /** Answers 404 unless there is such a run at a campus that the caller works for. */
  async assertTaught(runId: string): Promise<void> {
    assertCampus(await this.campusOf(runId));
  }

  /** Answers 404 unless there is such a run, and it or the person concerns the caller. */
  async reach(participantId: string, runId: string): Promise<void> {
    const [home, taughtAt] = [
      await this.learners.homeCampusOf(participantId),
      await this.campusOf(runId),
    ];
    assertReach(await this.learners.accountOf(participantId), [home, taughtAt]);
  }

  private async known(enrollmentId: string): Promise<KnownEnrollment> {
    const { state } = await this.streams.load(enrollments, enrollmentId);
    if (state.status === 'unknown') throw new ProblemError('NotFound');
    return state;
  }

  private async campusOf(runId: string): Promise<string> {
    const { state } = await this.streams.load(classRuns, runId);
    if (state.status === 'unknown') throw new ProblemError('NotFound');
    return state.campusId;
  }
}
