import type { CampusService } from '@academy/contracts';
import type { SitePlanFile } from '../site-plan/plan-file.js';
import { districts, neighbours } from './districts.js';

type Site = SitePlanFile['sites'][number];
type Wave = Pick<Site, 'plannedOpenOn' | 'phase'>;

/** A site with the districts that it takes over; only the kinds of sites and that they come by 2028 are published. */
interface Coming {
  readonly site: Site;
  readonly takes: readonly string[];
}

const ofCentres: readonly CampusService[] = [
  ...(['COUNSELING', 'BASIC', 'EXPLORATION', 'MATCHING', 'AFTERCARE'] as const),
];
const ofInstitutes: readonly CampusService[] = [...ofCentres, 'FAST_TRACK', 'REGULAR'];

const spring2027: Wave = { plannedOpenOn: '2027-03-02', phase: 2 };
const autumn2027: Wave = { plannedOpenOn: '2027-09-01', phase: 3 };
const spring2028: Wave = { plannedOpenOn: '2028-03-02', phase: 4 };

const nameOf = (districtCode: string) => {
  const { nameKo = '', nameEn = '' } = districts.find(({ code }) => code === districtCode) ?? {};
  return { nameKo, nameEn };
};

/** A centre of a district (자치구 50플러스센터). */
const centre = (
  code: string,
  region: string,
  wave: Wave,
  takes: readonly [string, ...string[]],
): Coming => {
  const [districtCode] = takes;
  const { nameKo, nameEn } = nameOf(districtCode);
  const site = {
    ...{ code, nameKo: `${nameKo} 50플러스센터`, nameEn: `${nameEn} 50Plus Center`, region },
    ...{ type: 'DISTRICT_CENTER' as const, districtCode, address: `서울특별시 ${nameKo}` },
  };
  return { site: { ...site, ...wave, services: ofCentres }, takes };
};

/** A technical institute (기술교육원). */
const institute = (
  { code, region, nameKo, nameEn }: Pick<Site, 'code' | 'region' | 'nameKo' | 'nameEn'>,
  wave: Wave,
  takes: readonly [string, ...string[]],
): Coming => {
  const [districtCode] = takes;
  const site = { code, region, nameKo, nameEn, districtCode };
  const address = `서울특별시 ${nameOf(districtCode).nameKo}`;
  return {
    site: { ...site, address, type: 'TECH_INSTITUTE', ...wave, services: ofInstitutes },
    takes,
  };
};

/** Eleven sites beside the five. Which they are, when they open and whom they serve is assumed. */
const coming: readonly Coming[] = [
  centre('SEODAEMUN_CENTER', 'WEST', spring2027, ['11410']),
  centre('NOWON_CENTER', 'NORTH', spring2027, ['11350']),
  centre('DONGJAK_CENTER', 'SOUTH', spring2027, ['11590', '11620']),
  centre('YEONGDEUNGPO_CENTER', 'SOUTH', spring2027, ['11560']),
  centre('JONGNO_CENTER', 'CENTRAL', autumn2027, ['11110', '11140']),
  centre('SEONGBUK_CENTER', 'NORTH', autumn2027, ['11290']),
  centre('SEONGDONG_CENTER', 'EAST', autumn2027, ['11200', '11230']),
  centre('GEUMCHEON_CENTER', 'SOUTH', autumn2027, ['11545']),
  centre('SEOCHO_CENTER', 'SOUTH', spring2028, ['11650', '11680']),
  institute(
    {
      ...{ code: 'EAST_INSTITUTE', region: 'EAST' },
      ...{ nameKo: '동부기술교육원', nameEn: 'East Technical Institute' },
    },
    spring2028,
    ['11740', '11710'],
  ),
  institute(
    {
      ...{ code: 'CENTRAL_INSTITUTE', region: 'CENTRAL' },
      ...{ nameKo: '중부기술교육원', nameEn: 'Central Technical Institute' },
    },
    spring2028,
    ['11170'],
  ),
];

/** Who looks after which district on a day, when `first` is who does today. */
const primariesOn = (
  first: ReadonlyMap<string, string>,
  day: string,
): ReadonlyMap<string, string> => {
  const primaries = new Map(first);
  for (const { site, takes } of coming)
    if (site.plannedOpenOn <= day) for (const district of takes) primaries.set(district, site.code);
  return primaries;
};

/** A person may choose the site that was theirs, or the one of a neighbouring district. */
const alternatesOf = (
  districtCode: string,
  primaries: ReadonlyMap<string, string>,
  first: ReadonlyMap<string, string>,
): readonly string[] => {
  const near = (neighbours[districtCode] ?? []).map((neighbour) => primaries.get(neighbour));
  const others = new Set([first.get(districtCode), ...near].filter((code) => code !== undefined));
  others.delete(primaries.get(districtCode) ?? '');
  return [...others];
};

/** The way from five sites to sixteen by 2028, as a proposal: `first` says which site looks after each district before it. */
export const sitePlan2028 = (first: ReadonlyMap<string, string>): SitePlanFile => ({
  code: 'SITES_2028',
  sites: coming.map(({ site }) => site),
  closings: [],
  catchments: [spring2027, autumn2027, spring2028].map(({ plannedOpenOn, phase }) => {
    const primaries = primariesOn(first, plannedOpenOn);
    return {
      version: phase,
      effectiveFrom: plannedOpenOn,
      entries: [...primaries].map(([districtCode, primary]) => ({
        districtCode,
        primary,
        alternates: alternatesOf(districtCode, primaries, first),
      })),
    };
  }),
});
