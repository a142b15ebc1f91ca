import type { Decider } from '@academy/kernel';
import { evolve, initialState, type CatchmentPlan } from './catchment-plan.js';
import type { CatchmentPlanEvent } from './events.js';
import { publishCatchment, type PublishCatchment } from './publish-catchment.js';

export type CatchmentPlanCommand = PublishCatchment;

/** One version of the catchment. */
export const catchmentPlanDecider: Decider<
  CatchmentPlanCommand,
  CatchmentPlan,
  CatchmentPlanEvent
> = { initialState, decide: publishCatchment, evolve };
