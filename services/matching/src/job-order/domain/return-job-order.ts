import type { JobOrderReturned } from '@academy/contracts';
import { civilDateOf, Rejection, type Message } from '@academy/kernel';
import type { JobOrderEvent } from './events.js';
import { open, type JobOrder } from './job-order.js';

export type ReturnJobOrder = Message<
  'ReturnJobOrder',
  Pick<JobOrderReturned['data'], 'reasonCodes' | 'fixBy'> & { at: string }
>;

/**
 * Gives an order back to its employer to be mended. Rejects `JobOrderNotSubmitted`, `JobOrderOver`,
 * `JobOrderAlreadyFilled`, `JobOrderAlreadyPublished` and `FixDatePassed`.
 */
export const returnJobOrder = (
  { data: { reasonCodes, fixBy, at } }: ReturnJobOrder,
  jobOrder: JobOrder,
): readonly JobOrderEvent[] => {
  const { status, jobOrderId } = open(jobOrder);
  if (status === 'returned') return [];
  if (status !== 'submitted') throw new Rejection('JobOrderAlreadyPublished');
  if (fixBy < civilDateOf(at)) throw new Rejection('FixDatePassed');

  return [{ type: 'JobOrderReturned', data: { jobOrderId, reasonCodes, fixBy } }];
};
