import type { JobOrderSubmitted } from '@academy/contracts';
import { Rejection, type CivilDate } from '@academy/kernel';
import type { JobOrderEvent } from './events.js';

type Content = Readonly<JobOrderSubmitted['data']>;
type Status = 'submitted' | 'returned' | 'published' | 'paused' | 'filled' | 'closed' | 'expired';

interface Course {
  /** The last day on which people may be referred to it; `null` until it is published. */
  readonly validUntil: CivilDate | null;
  /** Placements that took an opening. */
  readonly filledBy: readonly string[];
  readonly extensions: number;
}

/** A vacancy with one or more openings. */
export type JobOrder =
  { readonly status: 'unknown' } | ({ readonly status: Status } & Content & Course);

export type KnownJobOrder = Exclude<JobOrder, { status: 'unknown' }>;

export const initialState: JobOrder = { status: 'unknown' };

/** An order as it comes in. */
export const orderOf = (content: Content): KnownJobOrder => ({
  ...content,
  status: 'submitted',
  validUntil: null,
  filledBy: [],
  extensions: 0,
});

const changed = (order: KnownJobOrder, { type, data }: JobOrderEvent): KnownJobOrder => {
  switch (type) {
    case 'JobOrderSubmitted':
      return orderOf(data);
    case 'JobOrderScreened':
      return order;
    case 'JobOrderReturned':
      return { ...order, status: 'returned' };
    case 'JobOrderRevised': {
      const status = order.status === 'returned' ? 'submitted' : order.status;
      return { ...order, ...data.changes, status };
    }
    case 'JobOrderPublished':
      return { ...order, status: 'published', validUntil: data.validUntil };
    case 'JobOrderPaused':
      return { ...order, status: 'paused' };
    case 'JobOrderResumed':
      return { ...order, status: 'published' };
    case 'JobOrderExtended': {
      const extensions = order.extensions + 1;
      return { ...order, validUntil: data.validUntil, extensions };
    }
    case 'JobOpeningFilled':
      return { ...order, filledBy: [...order.filledBy, data.placementId] };
    case 'JobOpeningReopened': {
      const filledBy = order.filledBy.filter((placementId) => placementId !== data.placementId);
      return { ...order, filledBy, status: order.status === 'filled' ? 'published' : order.status };
    }
    case 'JobOrderFilled':
      return { ...order, status: 'filled' };
    case 'JobOrderClosed':
      return { ...order, status: 'closed' };
    case 'JobOrderExpired':
      return { ...order, status: 'expired' };
  }
};

/** The order after an event; only a submission makes one. */
export const evolve = (order: JobOrder, event: JobOrderEvent): JobOrder => {
  if (order.status !== 'unknown') return changed(order, event);
  return event.type === 'JobOrderSubmitted' ? orderOf(event.data) : order;
};

/** The order, if it was submitted; rejects `JobOrderNotSubmitted`. */
export const submitted = (order: JobOrder): KnownJobOrder => {
  if (order.status === 'unknown') throw new Rejection('JobOrderNotSubmitted');
  return order;
};

/** The order, if it is not over; rejects `JobOrderNotSubmitted`, `JobOrderAlreadyFilled` and `JobOrderOver`. */
export const open = (jobOrder: JobOrder): KnownJobOrder => {
  const order = submitted(jobOrder);
  if (order.status === 'filled') throw new Rejection('JobOrderAlreadyFilled');
  if (order.status === 'closed' || order.status === 'expired') throw new Rejection('JobOrderOver');
  return order;
};

/** The last day on which people may be referred to the order, or `null`; a fact for referrals. */
export const openUntil = (order: JobOrder): CivilDate | null =>
  order.status === 'published' ? order.validUntil : null;
