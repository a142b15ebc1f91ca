import type { CheckpointCode } from './follow-up.js';
import type { StepContext } from './step.js';

/** The officer rings up and nobody answers (AFT-3). Throws `RequestRefused`. */
export const attemptContact = async (
  { clients, way: { placementId } }: StepContext,
  code: CheckpointCode,
): Promise<void> => {
  await clients['aftercare-officer'].post(
    `/aftercare/v1/cases/${placementId}/contact-attempts`,
    `attempt-${placementId}-${code}`,
    { code, channel: 'PHONE', result: 'NO_ANSWER' },
  );
};
