import type { CatchmentPlanPublished } from '@academy/contracts';
import type { PublishCatchment } from './publish-catchment.js';

export const central = '0199b2c0-0000-7000-8000-0000000000c1';
export const west = '0199b2c0-0000-7000-8000-0000000000c2';

/** Two districts, as if that were all of Seoul. */
export const published: CatchmentPlanPublished = {
  type: 'CatchmentPlanPublished',
  data: {
    planId: '0199b2c0-0000-7000-8000-0000000000b1',
    version: 1,
    effectiveFrom: '2026-03-01',
    entries: [
      { districtCode: '11440', primaryCampusId: central, alternates: [west] },
      { districtCode: '11380', primaryCampusId: west, alternates: [] },
    ],
  },
};

export const toPublish = (change: Partial<PublishCatchment['data']> = {}): PublishCatchment => ({
  type: 'PublishCatchment',
  data: {
    ...published.data,
    districts: ['11380', '11440'],
    campuses: [
      { campusId: central, offersCounseling: true },
      { campusId: west, offersCounseling: true },
    ],
    ...change,
  },
});
