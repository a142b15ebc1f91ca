import { MATCHING, type StepContext } from './step.js';

/** The person takes the job, or does not (T-17). Throws `RequestRefused`. */
export const answerOffer = async (
  { clients, way: { participantId, referralId } }: StepContext,
  answer: 'acceptance' | 'refusal',
): Promise<void> => {
  await clients
    .person(participantId)
    .post(
      `${MATCHING}/referrals/${referralId}/offer/${answer}`,
      `${answer}-${referralId}`,
      answer === 'refusal' ? { reasonCode: 'OTHER_PLANS' } : {},
    );
};
