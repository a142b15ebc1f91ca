import type { StepContext } from './step.js';

export type CheckpointCode = 'M1' | 'M3' | 'M6' | 'M12';

/** Speaks with the person at a check-point, which the timer has called for (AFT-3). Throws `RequestRefused`. */
export const followUp = async (
  { clients, dice, way }: StepContext,
  code: CheckpointCode,
): Promise<void> => {
  await clients['aftercare-officer'].post(
    `/aftercare/v1/cases/${way.placementId}/follow-ups`,
    `follow-up-${way.placementId}-${code}`,
    {
      code,
      contactWith: 'PARTICIPANT',
      statusCode: 'SAME_JOB',
      satisfaction: dice.between(3, 5),
    },
  );
};
