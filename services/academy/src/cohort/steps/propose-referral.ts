import { MATCHING, type StepContext } from './step.js';

/** The consultant proposes the newest order, where the recommender has nothing; whether there is one. Throws `RequestRefused`. */
export const proposeReferral = async (
  { clients, person, way, supply }: StepContext,
  name: string,
): Promise<boolean> => {
  const { jobOrderId = '' } = supply.employers.current ?? {};
  if (jobOrderId === '' || jobOrderId === way.jobOrderId) return false;
  const { body } = await clients[way.consultant].post<{ referralId: string }>(
    `${MATCHING}/referrals`,
    `${person.key}-referral-${name}`,
    { participantId: way.participantId, jobOrderId, basis: 'CONSULTANT' },
  );
  Object.assign(way, { referralId: body.referralId, jobOrderId });
  return true;
};
