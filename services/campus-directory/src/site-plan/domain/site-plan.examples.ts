import type { SitePlanDrafted, SitePlanPublished } from '@academy/contracts';
import type { Directory, SiteOnRecord } from './coverage.js';
import type { DraftSitePlan } from './draft-site-plan.js';
import type { PublishSitePlan } from './publish-site-plan.js';

export const central = '0199b2c0-0000-7000-8000-0000000000c1';
export const west = '0199b2c0-0000-7000-8000-0000000000c2';
export const centre = '0199b2c0-0000-7000-8000-0000000000c9';

/** Open and counselling since the spring of 2026. */
const counselling: SiteOnRecord = {
  phases: [{ status: 'OPEN', from: '2026-03-01' }],
  offers: [{ service: 'COUNSELING', from: '2026-03-09', offered: true }],
};

/** Two districts with a campus each, as if that were all of Seoul. */
export const directory: Directory = {
  districts: ['11380', '11440'],
  sites: { [central]: counselling, [west]: counselling },
  catchments: [
    {
      ...{ version: 1, effectiveFrom: '2026-03-09' },
      entries: [
        { districtCode: '11440', primaryCampusId: central, alternates: [] },
        { districtCode: '11380', primaryCampusId: west, alternates: [] },
      ],
    },
  ],
};

/** A centre takes over one of the districts. */
export const drafted: SitePlanDrafted = {
  type: 'SitePlanDrafted',
  data: {
    planId: '0199b2c0-0000-7000-8000-0000000000a1',
    code: 'SITES_2028',
    revision: 1,
    sites: [
      {
        ...{ campusId: centre, code: 'SYNTHETIC_CENTER' },
        ...{ nameKo: '가상구50플러스센터', nameEn: 'Synthetic District 50Plus Center' },
        ...{ type: 'DISTRICT_CENTER', region: 'WEST', districtCode: '11380' },
        ...{ address: '서울특별시 은평구', plannedOpenOn: '2027-09-01', phase: 2 },
        services: ['COUNSELING', 'BASIC'],
      },
    ],
    closings: [],
    catchments: [
      {
        catchmentId: '0199b2c0-0000-7000-8000-0000000000b2',
        ...{ version: 2, effectiveFrom: '2027-09-01' },
        entries: [
          { districtCode: '11440', primaryCampusId: central, alternates: [west] },
          { districtCode: '11380', primaryCampusId: centre, alternates: [west] },
        ],
      },
    ],
  },
};

export const published: SitePlanPublished = {
  type: 'SitePlanPublished',
  data: {
    ...{ planId: drafted.data.planId, code: 'SITES_2028', revision: 1, publishedOn: '2026-12-01' },
    ...{ campusIds: [centre], closedCampusIds: [] },
    catchmentIds: ['0199b2c0-0000-7000-8000-0000000000b2'],
  },
};

type Changes = Partial<DraftSitePlan['data']['plan']>;

export const toDraft = (change: Changes = {}, known: Directory = directory): DraftSitePlan => {
  const { revision: _, ...plan } = drafted.data;
  return { type: 'DraftSitePlan', data: { plan: { ...plan, ...change }, directory: known } };
};
export const toPublish = (change: Partial<PublishSitePlan['data']> = {}): PublishSitePlan => ({
  type: 'PublishSitePlan',
  data: { revision: 1, directory, bookings: {}, on: '2026-12-01', ...change },
});
