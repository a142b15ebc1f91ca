import type { Recommended } from './run-matching.js';
import { MATCHING, type StepContext } from './step.js';

/** The person sets a recommendation aside (MAT-10). Throws `RequestRefused`. */
export const dismissRecommendation = async (
  { clients, way: { participantId } }: StepContext,
  { recommendationId }: Recommended,
): Promise<void> => {
  await clients
    .person(participantId)
    .post(
      `${MATCHING}/candidates/${participantId}/recommendations/${recommendationId}/dismissal`,
      `dismissal-${recommendationId}`,
      { reasonCode: 'DISTANCE' },
    );
};
