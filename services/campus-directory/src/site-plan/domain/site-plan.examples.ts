import type { SitePlanDrafted, SitePlanPublished } from '@academy/contracts';
import { fold } from '@academy/kernel';
import { counseling, opened, registered } from '../../campus/domain/campus.examples.js';
import { evolve, initialState, type Campus } from '../../campus/domain/campus.js';
import type { CampusEvent } from '../../campus/domain/events.js';
import type { Directory } from './coverage.js';
import type { DraftSitePlan } from './draft-site-plan.js';
import type { PublishSitePlan } from './publish-site-plan.js';

export const central = registered.data.campusId;
export const west = '0199b2c0-0000-7000-8000-0000000000c2';
export const centre = '0199b2c0-0000-7000-8000-0000000000c9';

const campusAfter = (campusId: string, ...events: readonly CampusEvent[]): Campus =>
  fold(
    evolve,
    initialState,
    events.map((event) => ({ ...event, data: { ...event.data, campusId } }) as CampusEvent),
  );

/** Two districts with a campus each, as if that were all of Seoul. */
export const directory: Directory = {
  districts: ['11380', '11440'],
  campuses: {
    [central]: campusAfter(central, registered, opened, counseling),
    [west]: campusAfter(west, registered, opened, counseling),
  },
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
