import type { CheckpointCode } from './follow-up.js';
import type { StepContext } from './step.js';

/** The person tells that something is not right at work, which somebody answers (AFT-16). Throws `RequestRefused`. */
export const reportIssue = async (
  { clients, dice, way: { participantId, placementId } }: StepContext,
  code: CheckpointCode,
): Promise<void> => {
  await clients
    .person(participantId)
    .post(`/aftercare/v1/cases/${placementId}/workplace-issues`, `issue-${placementId}-${code}`, {
      category: dice.pick(['HOURS', 'TASK_MISMATCH', 'RELATION', 'COMMUTE']),
      severity: 'LOW',
    });
};
