import { CatchmentPlanPublished } from '@academy/contracts';
import { readModel, type EventMeta } from '@academy/event-store';
import type { Projection } from '@academy/kernel';
import { Catchment } from './catchment.entity.js';

const catchmentProjection: Projection<CatchmentPlanPublished, Catchment, EventMeta> = {
  name: 'catchment',
  kind: 'global',
  keyOf: ({ data }) => data.planId,
  cases: {
    CatchmentPlanPublished:
      ({ data: { planId, version, effectiveFrom, entries } }) =>
      () => ({ planId, version, effectiveFrom, entries }),
  },
};

/** The published catchment plans, by which new participations get their campus. */
export const catchment = readModel<CatchmentPlanPublished, Catchment>({
  projection: catchmentProjection,
  entity: Catchment,
  uses: [CatchmentPlanPublished],
});
