import type { CatchmentPlanEvent } from './events.js';

/** One version of the map from districts to campuses. */
export type CatchmentPlan =
  | { readonly status: 'unknown' }
  | { readonly status: 'published'; readonly version: number; readonly effectiveFrom: string };

export const initialState: CatchmentPlan = { status: 'unknown' };

/** The plan after an event. */
export const evolve = (
  _: CatchmentPlan,
  { data: { version, effectiveFrom } }: CatchmentPlanEvent,
): CatchmentPlan => ({ status: 'published', version, effectiveFrom });
