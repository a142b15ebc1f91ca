import { kilometresBetween } from '../reference-data/distances.js';
import type { Catchment } from './domain/coverage.js';

/** A site as a comparison names it. */
export interface NamedSite {
  readonly campusId: string;
  readonly code: string;
  readonly nameKo: string;
  readonly nameEn: string;
  readonly districtCode: string;
}

/** People of a district: registered with the academy, and of those with a participation that is open. */
export interface PeopleOf {
  readonly registered: number;
  readonly participating: number;
}

/** What a site has to carry. */
interface Load extends PeopleOf {
  readonly districts: number;
  /** Its part of everybody who participates; null when nobody does. */
  readonly share: number | null;
}

const NOBODY: PeopleOf = { registered: 0, participating: 0 };

type People = Readonly<Record<string, PeopleOf>>;

export interface ComparisonAsked {
  readonly sites: readonly NamedSite[];
  readonly people: People;
  readonly before: Catchment | undefined;
  readonly after: Catchment | undefined;
}

const loadOf = (campusId: string, catchment: Catchment | undefined, people: People): Load => {
  const entries = catchment?.entries ?? [];
  const own = entries.filter(({ primaryCampusId }) => primaryCampusId === campusId);
  const sum = (of: readonly { districtCode: string }[], key: keyof PeopleOf): number =>
    of.reduce((total, { districtCode }) => total + (people[districtCode] ?? NOBODY)[key], 0);
  const participating = sum(own, 'participating');
  const everybody = sum(entries, 'participating');
  return {
    districts: own.length,
    registered: sum(own, 'registered'),
    participating,
    share: everybody === 0 ? null : participating / everybody,
  };
};

const siteOf = (
  districtCode: string,
  catchment: Catchment | undefined,
  sites: readonly NamedSite[],
) => {
  const entry = catchment?.entries.find((one) => one.districtCode === districtCode);
  const site = sites.find(({ campusId }) => campusId === entry?.primaryCampusId);
  if (!site) return null;
  return {
    code: site.code,
    kilometres: kilometresBetween(districtCode, site.districtCode) ?? null,
  };
};

/** What each site carries before and after, and how far each district has to its site, in kilometres (CAM-1, CAM-2). */
export const compareLoads = ({ sites, people, before, after }: ComparisonAsked) => ({
  sites: sites.map((site) => ({
    ...site,
    before: loadOf(site.campusId, before, people),
    after: loadOf(site.campusId, after, people),
  })),
  districts: (after?.entries ?? []).map(({ districtCode }) => ({
    districtCode,
    ...(people[districtCode] ?? NOBODY),
    before: siteOf(districtCode, before, sites),
    after: siteOf(districtCode, after, sites),
  })),
});
