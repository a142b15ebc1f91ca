import type { JobOrderSubmitted } from '@academy/contracts';
import { Rejection, type CivilDate } from '@academy/kernel';
import type { JobOrderEvent } from './events.js';

type Content = Readonly<JobOrderSubmitted['data']>;
/** Placements that took an opening. */
type Filled = readonly string[];

/** A vacancy with one or more openings. */
export type JobOrder =
  | { readonly status: 'unknown' }
  | ({ readonly status: 'submitted' } & Content)
  | ({
      readonly status: 'published';
      readonly validUntil: CivilDate;
      readonly filledBy: Filled;
    } & Content)
  | ({ readonly status: 'filled'; readonly filledBy: Filled } & Content);

type KnownJobOrder = Exclude<JobOrder, { status: 'unknown' }>;

export const initialState: JobOrder = { status: 'unknown' };

/** The order after an event; only a submission makes one. */
export const evolve = (order: JobOrder, { type, data }: JobOrderEvent): JobOrder => {
  if (type === 'JobOrderSubmitted') return { status: 'submitted', ...data };
  if (order.status === 'unknown') return order;
  switch (type) {
    case 'JobOrderPublished':
      return { ...order, status: 'published', validUntil: data.validUntil, filledBy: [] };
    case 'JobOpeningFilled':
      return order.status === 'submitted'
        ? order
        : { ...order, filledBy: [...order.filledBy, data.placementId] };
    case 'JobOrderFilled':
      return order.status === 'submitted' ? order : { ...order, status: 'filled' };
  }
};

/** The order, if it was submitted; rejects `JobOrderNotSubmitted`. */
export const submitted = (order: JobOrder): KnownJobOrder => {
  if (order.status === 'unknown') throw new Rejection('JobOrderNotSubmitted');
  return order;
};

/** The last day on which people may be referred to the order, or `null`; a fact for referrals. */
export const openUntil = (order: JobOrder): CivilDate | null =>
  order.status === 'published' ? order.validUntil : null;
