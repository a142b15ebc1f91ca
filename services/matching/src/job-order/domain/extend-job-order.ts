import { addDays, Rejection, type Message } from '@academy/kernel';
import type { JobOrderEvent } from './events.js';
import { open, type JobOrder } from './job-order.js';

interface ExtensionPolicy {
  readonly version: string;
  /** MAT-7: by how many days an order is extended, and how often. */
  readonly extendDays: number;
  readonly maxExtensions: number;
}

export type ExtendJobOrder = Message<'ExtendJobOrder', { policy: ExtensionPolicy }>;

/**
 * Keeps an order open for longer (MAT-7), at most to the day that its employer fixed. Rejects `JobOrderNotSubmitted`,
 * `JobOrderOver`, `JobOrderAlreadyFilled`, `JobOrderNotPublished`, `JobOrderExtensionsUsedUp` and `ClosingDatePassed`.
 */
export const extendJobOrder = (
  { data: { policy } }: ExtendJobOrder,
  jobOrder: JobOrder,
): readonly JobOrderEvent[] => {
  const { validUntil, extensions, jobOrderId, closing } = open(jobOrder);
  if (validUntil === null) throw new Rejection('JobOrderNotPublished');
  const { extendDays, maxExtensions } = policy;
  if (extensions >= maxExtensions)
    throw new Rejection('JobOrderExtensionsUsedUp', undefined, { maxExtensions });
  const term = addDays(validUntil, extendDays);
  const until = closing.on !== undefined && closing.on < term ? closing.on : term;
  if (until <= validUntil) throw new Rejection('ClosingDatePassed');

  return [{ type: 'JobOrderExtended', data: { jobOrderId, validUntil: until } }];
};
