import { MATCHING, type StepContext } from './step.js';

/** What the employer answered is taken down (T-16). Throws `RequestRefused`. */
export const respondAsEmployer = async (
  { clients, way: { referralId } }: StepContext,
  result: 'INTERVIEW' | 'REJECT',
): Promise<void> => {
  const staff = clients['employer-relations'];
  await staff.post(`${MATCHING}/referrals/${referralId}/viewing`, `viewing-${referralId}`);
  await staff.post(`${MATCHING}/referrals/${referralId}/response`, `response-${referralId}`, {
    result,
    ...(result === 'REJECT' ? { reasonCode: 'EXPERIENCE' } : {}),
  });
};
