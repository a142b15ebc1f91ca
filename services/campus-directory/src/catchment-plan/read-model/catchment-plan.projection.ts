import { CatchmentPlanPublished } from '@academy/contracts';
import { readModel, type EventMeta } from '@academy/event-store';
import type { Projection } from '@academy/kernel';
import { CatchmentPlan } from './catchment-plan.entity.js';

const catchmentPlanProjection: Projection<CatchmentPlanPublished, CatchmentPlan, EventMeta> = {
  name: 'catchment-plan',
  kind: 'global',
  keyOf: ({ data }) => data.planId,
  cases: {
    CatchmentPlanPublished:
      ({ data: { planId, version, effectiveFrom, entries } }) =>
      () => ({ planId, version, effectiveFrom, entries }),
  },
};

/** Every published catchment plan, past, present and to come. */
export const catchmentPlan = readModel<CatchmentPlanPublished, CatchmentPlan>({
  projection: catchmentPlanProjection,
  entity: CatchmentPlan,
  uses: [CatchmentPlanPublished],
});
