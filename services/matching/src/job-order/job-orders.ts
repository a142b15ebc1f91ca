import { addDays, category, startOfDay, type Timer } from '@academy/kernel';
import { jobOrderDecider, type JobOrderCommand } from './domain/job-order.decider.js';
import type { JobOrder } from './domain/job-order.js';

const timers = (order: JobOrder): readonly Timer[] => {
  if (order.status !== 'published' && order.status !== 'paused') return [];
  const { validUntil } = order;
  if (validUntil === null) return [];
  return [{ kind: 'order-expiry', due: startOfDay(addDays(validUntil, 1)) }];
};

const onTimer = (_: Timer, now: string): JobOrderCommand => ({
  type: 'ExpireJobOrder',
  data: { at: now },
});

/** Job orders: `job-order-<jobOrderId>`. One that people read calls back when its last day is over (MAT-7). */
export const jobOrders = category('job-order', jobOrderDecider, {
  about: 'stream',
  timers,
  onTimer,
});
