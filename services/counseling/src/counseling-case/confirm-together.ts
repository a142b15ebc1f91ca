import type { Executed, ExecuteOptions, Streams } from '@academy/event-store';
import { careerAssessments } from '../career-assessment/career-assessments.js';
import { latestProposal } from '../career-assessment/domain/career-assessment.js';
import { counselingCases } from './counseling-cases.js';
import type { ConfirmReadiness } from './domain/confirm-readiness.js';

/**
 * Confirms a level on the ground of an assessment: whether it agrees with the proposal is held against what the model proposed last
 * (COU-9, COU-10). Rejects what `latestProposal` and `ConfirmReadiness` reject.
 */
export const confirmTogether = (
  streams: Streams,
  data: ConfirmReadiness['data'],
  options: ExecuteOptions,
): Promise<Executed> =>
  streams.transact(options, async (transaction) => {
    const { caseId, assessmentId, level } = data;
    const assessment = await transaction.load(careerAssessments, assessmentId);
    const agreesWithProposal = latestProposal(assessment, caseId).level === level;
    await transaction.execute(counselingCases, caseId, {
      type: 'ConfirmReadiness',
      data: { ...data, agreesWithProposal },
    });
  });
