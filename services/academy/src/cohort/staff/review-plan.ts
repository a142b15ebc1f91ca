import { RequestRefused } from '../academy-client.js';
import type { Clients } from '../clients.js';
import type { OnTheWay } from '../steps/step.js';

const unlessRule = (error: unknown): void => {
  if (!(error instanceof RequestRefused && error.isRule)) throw error;
};

/** Looks with the person at how their plan goes (T-24), where they agreed to one. `name` keeps one review apart from another. Throws `RequestRefused`. */
export const reviewPlan = async (
  clients: Clients,
  { caseId, consultant }: Pick<OnTheWay, 'caseId' | 'consultant'>,
  name: string,
): Promise<void> => {
  if (caseId === '') return; // a play that goes on after a cut has not come to their case yet
  const review = `/counseling/v1/cases/${caseId}/plan/review`;
  const progress = { progressCode: 'ON_TRACK' };
  await clients[consultant].post(review, `review-${name}`, progress).catch(unlessRule);
};
