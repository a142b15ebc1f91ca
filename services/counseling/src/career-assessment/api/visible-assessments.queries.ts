import { Streams } from '@academy/event-store';
import { ProblemError } from '@academy/platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { VisibleCases } from '../../counseling-case/api/visible-cases.queries.js';
import { careerAssessments } from '../career-assessments.js';
import { AssessmentCard } from '../read-model/assessment-card.entity.js';

/** The assessments of cases that the caller may see. */
@Injectable()
export class VisibleAssessments {
  constructor(
    private readonly streams: Streams,
    private readonly source: DataSource,
    private readonly cases: VisibleCases,
  ) {}

  /** The ids of the assessment. Answers 404 where there is none or where its case is out of reach. */
  async find(assessmentId: string) {
    const { state } = await this.streams.load(careerAssessments, assessmentId);
    if (state.status === 'unknown') throw new ProblemError('NotFound');
    await this.cases.find(state.keys.caseId);
    return state.keys;
  }

  async ofCase(id: string): Promise<readonly AssessmentCard[]> {
    const { caseId } = await this.cases.find(id);
    const order = { assessmentId: 'ASC' } as const;
    return this.source.getRepository(AssessmentCard).find({ where: { caseId }, order });
  }
}
