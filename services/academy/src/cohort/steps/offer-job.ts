import type { CivilDate } from '@academy/kernel';
import { MATCHING, type StepContext } from './step.js';

/** The employer offers the job (T-17). Throws `RequestRefused`. */
export const offerJob = async (
  { clients, way: { referralId } }: StepContext,
  startOn: CivilDate,
): Promise<void> => {
  await clients['employer-relations'].post(
    `${MATCHING}/referrals/${referralId}/offer`,
    `offer-${referralId}`,
    { wage: { basis: 'MONTHLY', amountKrw: 2_650_000 }, startOn },
  );
};
