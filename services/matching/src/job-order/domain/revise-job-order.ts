import type { JobOrderChanges } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import type { JobOrderEvent } from './events.js';
import { open, type JobOrder } from './job-order.js';
import { acceptedFlags, type PublicationPolicy } from './publish-job-order.js';
import { guardContent, type OfferPolicy } from './submit-job-order.js';

export type ReviseJobOrder = Message<
  'ReviseJobOrder',
  { changes: JobOrderChanges; offer: OfferPolicy; publication: PublicationPolicy }
>;

/**
 * Changes an order that is not over. It stays within its programme (MAT-6) and does not go below what is filled (MAT-5); one
 * that people read already stays free of what must not be published (MAT-4). Rejects what submitting and publishing reject of a
 * content, and `OpeningsBelowFilled`.
 */
export const reviseJobOrder = (
  { data: { changes, offer, publication } }: ReviseJobOrder,
  jobOrder: JobOrder,
): readonly JobOrderEvent[] => {
  const order = open(jobOrder);
  const revised = { ...order, ...changes };
  guardContent(revised, offer);
  if (revised.openings <= order.filledBy.length && order.filledBy.length > 0)
    throw new Rejection('OpeningsBelowFilled');
  if (order.validUntil !== null) acceptedFlags(revised, { flags: [], policy: publication });
  if (JSON.stringify(revised) === JSON.stringify(order)) return [];

  return [{ type: 'JobOrderRevised', data: { jobOrderId: order.jobOrderId, changes } }];
};
