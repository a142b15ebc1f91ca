import type { Message } from '@academy/kernel';
import type { JobOrderEvent } from './events.js';
import { submitted, type JobOrder } from './job-order.js';
import { screen, type ScreeningPolicy } from './screening.js';

export type ScreenJobOrder = Message<'ScreenJobOrder', { policy: ScreeningPolicy }>;

/** Records what screening finds in an order that may still be published (MAT-4). Rejects `JobOrderNotSubmitted`. */
export const screenJobOrder = (
  { data: { policy } }: ScreenJobOrder,
  jobOrder: JobOrder,
): readonly JobOrderEvent[] => {
  const order = submitted(jobOrder);
  if (['filled', 'closed', 'expired'].includes(order.status)) return [];

  const flags = screen(order, policy).map(({ code, text, severity }) => ({ code, text, severity }));
  const by = `screening:${policy.version.replaceAll(/[^A-Za-z0-9:_-]/g, '-')}`;
  return [{ type: 'JobOrderScreened', data: { jobOrderId: order.jobOrderId, flags, by } }];
};
