import type { Recommended } from './run-matching.js';
import { MATCHING, type StepContext } from './step.js';

/** The person follows a recommendation, which proposes the referral. Throws `RequestRefused`. */
export const acceptRecommendation = async (
  { clients, way }: StepContext,
  { recommendationId, jobOrderId }: Recommended,
): Promise<void> => {
  const { participantId } = way;
  const { body } = await clients.person(participantId).post<{
    referralId: string;
  }>(`${MATCHING}/candidates/${participantId}/recommendations/${recommendationId}/acceptance`, `acceptance-${recommendationId}`);
  way.referralId = body.referralId;
  way.jobOrderId = jobOrderId;
};
