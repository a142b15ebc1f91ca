import type { SitePlanDrafted } from '@academy/contracts';
import type { SitePlanEvent } from './events.js';

export type PlannedChanges = SitePlanDrafted['data'];

/** What is to become of the sites, and whether it holds yet. */
export type SitePlan =
  | { readonly status: 'unknown' }
  | { readonly status: 'draft' | 'published'; readonly plan: PlannedChanges };

export const initialState: SitePlan = { status: 'unknown' };

/** The plan after an event; a draft is replaced as a whole. */
export const evolve = (sitePlan: SitePlan, { type, data }: SitePlanEvent): SitePlan => {
  switch (type) {
    case 'SitePlanDrafted':
      return { status: 'draft', plan: data };
    case 'SitePlanPublished':
      return sitePlan.status === 'unknown' ? sitePlan : { ...sitePlan, status: 'published' };
  }
};
