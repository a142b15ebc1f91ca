import { Rejection, type Message } from '@academy/kernel';
import type { JobOrderEvent } from './events.js';
import { submitted, type JobOrder } from './job-order.js';

export type FillOpening = Message<'FillOpening', { placementId: string; at: string }>;
export type ReopenOpening = Message<'ReopenOpening', { placementId: string }>;

/**
 * Gives an opening to a placement; the last one closes the order (MAT-5). People may agree after nobody new is referred. The
 * same placement takes one opening, however often it asks. Rejects `JobOrderNotSubmitted`, `JobOrderNotPublished` and
 * `JobOrderAlreadyFilled`.
 */
export const fillOpening = (
  { data: { placementId, at } }: FillOpening,
  jobOrder: JobOrder,
): readonly JobOrderEvent[] => {
  const order = submitted(jobOrder);
  if (order.validUntil === null) throw new Rejection('JobOrderNotPublished');
  const { jobOrderId, openings, filledBy } = order;
  if (filledBy.includes(placementId)) return [];
  if (filledBy.length >= openings) throw new Rejection('JobOrderAlreadyFilled');

  const remaining = openings - filledBy.length - 1;
  const filled: JobOrderEvent = {
    type: 'JobOpeningFilled',
    data: { jobOrderId, placementId, remaining },
  };
  if (remaining > 0) return [filled];
  return [filled, { type: 'JobOrderFilled', data: { jobOrderId, openings, filledAt: at } }];
};

/** Frees the opening of a placement that did not begin (MAT-5); a filled order is open again. */
export const reopenOpening = (
  { data: { placementId } }: ReopenOpening,
  jobOrder: JobOrder,
): readonly JobOrderEvent[] => {
  const { jobOrderId, openings, filledBy } = submitted(jobOrder);
  if (!filledBy.includes(placementId)) return [];

  const remaining = openings - filledBy.length + 1;
  return [{ type: 'JobOpeningReopened', data: { jobOrderId, placementId, remaining } }];
};
