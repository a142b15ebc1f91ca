import type { CampusService, CampusServiceEnabled } from '@academy/contracts';
import type { CampusEvent } from './events.js';

type Offer = Omit<CampusServiceEnabled['data'], 'campusId'>;

/** A site. `offers` are in the order in which they were enabled; each holds from its date on. */
export type Campus =
  | { readonly status: 'unknown' }
  | { readonly status: 'planned'; readonly code: string }
  | {
      readonly status: 'open';
      readonly code: string;
      readonly effectiveOn: string;
      readonly offers: readonly Offer[];
    };

export const initialState: Campus = { status: 'unknown' };

/** The site after an event. Nothing comes before registration, and no service before the opening. */
export const evolve = (campus: Campus, { type, data }: CampusEvent): Campus => {
  switch (type) {
    case 'CampusRegistered':
      return { status: 'planned', code: data.code };
    case 'CampusOpened': {
      if (campus.status === 'unknown') return campus;
      const { effectiveOn } = data;
      return { status: 'open', code: campus.code, effectiveOn, offers: [] };
    }
    case 'CampusServiceEnabled':
      return campus.status === 'open' ? { ...campus, offers: [...campus.offers, data] } : campus;
  }
};

/** Whether people find the service at the site on a date (CAM-10); no offer begins before the site is open. */
export const offersOn = (campus: Campus, service: CampusService, on: string): boolean =>
  campus.status === 'open' &&
  campus.offers.some((offer) => offer.service === service && offer.from <= on);
