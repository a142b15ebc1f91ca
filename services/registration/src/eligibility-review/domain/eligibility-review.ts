import type { EligibilityReviewEvent } from './events.js';

/** One decision about one person and one programme. `until` is the last day it, or the right to appeal, holds. */
export type EligibilityReview =
  | { readonly status: 'unknown' }
  | { readonly status: 'open' }
  | { readonly status: 'confirmed'; readonly validUntil: string }
  | { readonly status: 'denied'; readonly appealableUntil: string };

export const initialState: EligibilityReview = { status: 'unknown' };

/** The review after an event. */
export const evolve = (
  _: EligibilityReview,
  { type, data }: EligibilityReviewEvent,
): EligibilityReview => {
  switch (type) {
    case 'EligibilityReviewOpened':
      return { status: 'open' };
    case 'EligibilityConfirmed':
      return { status: 'confirmed', validUntil: data.validUntil };
    case 'EligibilityDenied':
      return { status: 'denied', appealableUntil: data.appealableUntil };
  }
};
