import { Rejection, type Message } from '@academy/kernel';
import type { JobOrderEvent } from './events.js';
import { submitted, type JobOrder } from './job-order.js';

export type FillOpening = Message<'FillOpening', { placementId: string; at: string }>;

/**
 * Gives an opening to a placement; the last one closes the order (MAT-5). The same placement takes one opening, however
 * often it asks. Rejects `JobOrderNotSubmitted`, `JobOrderNotPublished` and `JobOrderAlreadyFilled`.
 */
export const fillOpening = (
  { data: { placementId, at } }: FillOpening,
  jobOrder: JobOrder,
): readonly JobOrderEvent[] => {
  const order = submitted(jobOrder);
  if (order.status === 'submitted') throw new Rejection('JobOrderNotPublished');
  const { status, jobOrderId, openings, filledBy } = order;
  if (filledBy.includes(placementId)) return [];
  if (status === 'filled') throw new Rejection('JobOrderAlreadyFilled');

  const remaining = openings - filledBy.length - 1;
  const filled: JobOrderEvent = {
    type: 'JobOpeningFilled',
    data: { jobOrderId, placementId, remaining },
  };
  if (remaining > 0) return [filled];
  return [filled, { type: 'JobOrderFilled', data: { jobOrderId, openings, filledAt: at } }];
};
