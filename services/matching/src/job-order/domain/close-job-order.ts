import { civilDateOf, type Message } from '@academy/kernel';
import type { JobOrderEvent } from './events.js';
import { submitted, type JobOrder } from './job-order.js';

export type CloseJobOrder = Message<'CloseJobOrder', { reasonCode: string }>;
export type ExpireJobOrder = Message<'ExpireJobOrder', { at: string }>;

/** Ends an order; what is over stays as it ended. Rejects `JobOrderNotSubmitted`. */
export const closeJobOrder = (
  { data: { reasonCode } }: CloseJobOrder,
  jobOrder: JobOrder,
): readonly JobOrderEvent[] => {
  const { status, jobOrderId } = submitted(jobOrder);
  if (status === 'closed' || status === 'filled' || status === 'expired') return [];

  return [{ type: 'JobOrderClosed', data: { jobOrderId, reasonCode } }];
};

/** Ends an order whose last day is over and that was not extended (MAT-7), resting or not. */
export const expireJobOrder = (
  { data: { at } }: ExpireJobOrder,
  order: JobOrder,
): readonly JobOrderEvent[] => {
  if (order.status !== 'published' && order.status !== 'paused') return [];
  const { jobOrderId, validUntil, closing } = order;
  if (validUntil === null || civilDateOf(at) <= validUntil) return [];

  const reasonCode = closing.on === validUntil ? 'CLOSING_DATE' : 'NOT_EXTENDED';
  return [{ type: 'JobOrderExpired', data: { jobOrderId, reasonCode } }];
};
