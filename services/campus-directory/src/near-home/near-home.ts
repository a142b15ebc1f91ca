import type { CampusService } from '@academy/contracts';
import type { CivilDate } from '@academy/kernel';
import type { Campus } from '../campus/read-model/campus.entity.js';
import { isOfferedOn, statusOn } from '../campus/read-model/on-date.js';
import {
  isClosedOn,
  windowOn,
  type OperatingCalendar,
  type Weekly,
} from '../operating-calendar/domain/operating-calendar.js';
import { kilometresBetween } from '../reference-data/distances.js';

type Site = Pick<Campus, 'campusId' | 'code' | 'nameKo' | 'nameEn' | 'districtCode'>;

/** Why a site does not offer a service on a day. */
type WhyNot =
  'PLANNED' | 'SUSPENDED' | 'CLOSED' | 'SERVICE_NOT_ENABLED' | 'CLOSURE' | 'SHUT_THAT_DAY';

interface NearSite extends Site {
  readonly kilometres: number;
  /** Whether the site looks after the district (CAM-2). */
  readonly primary: boolean;
}

export interface NearHome {
  /** The nearest site that offers the service that day, null when none does. */
  readonly campus: NearSite | null;
  /** The others that do, the nearest first. */
  readonly alternatives: readonly NearSite[];
  /** Sites that are nearer than `campus` and do not, with the reason. */
  readonly nearer: readonly (NearSite & { readonly reason: WhyNot })[];
}

/** What is asked, and what is known of the sites. */
export interface NearHomeAsked {
  readonly districtCode: string;
  readonly service: CampusService;
  readonly on: CivilDate;
  readonly primaryCampusId: string | undefined;
  readonly campuses: readonly Campus[];
  readonly calendars: ReadonlyMap<string, OperatingCalendar>;
  readonly usual: Weekly;
}

const NO_CALENDAR: OperatingCalendar = { hours: [], closures: [], lifted: [] };

const whyNot = (
  campus: Campus,
  { service, on, calendars, usual }: NearHomeAsked,
): WhyNot | undefined => {
  const status = statusOn(campus, on);
  if (status !== 'OPEN') return status;
  if (!isOfferedOn(campus, service, on)) return 'SERVICE_NOT_ENABLED';
  const calendar = calendars.get(campus.campusId) ?? NO_CALENDAR;
  if (isClosedOn(calendar, on, { service })) return 'CLOSURE';
  return windowOn(calendar, on, usual) === null ? 'SHUT_THAT_DAY' : undefined;
};

const nearSite = (
  { campusId, code, nameKo, nameEn, districtCode }: Campus,
  asked: NearHomeAsked,
): NearSite => ({
  ...{ campusId, code, nameKo, nameEn, districtCode },
  kilometres: kilometresBetween(asked.districtCode, districtCode) ?? Infinity,
  primary: campusId === asked.primaryCampusId,
});

const byDistance = (one: NearSite, other: NearSite): number =>
  one.kilometres - other.kilometres ||
  Number(other.primary) - Number(one.primary) ||
  one.code.localeCompare(other.code);

/** Where people of a district find a service on a day, the nearest first, and why not nearer (CAM-1, CAM-10). */
export const nearHome = (asked: NearHomeAsked): NearHome => {
  const ranked = asked.campuses
    .map((campus) => ({ site: nearSite(campus, asked), reason: whyNot(campus, asked) }))
    .sort((one, other) => byDistance(one.site, other.site));
  const [campus = null, ...alternatives] = ranked
    .filter(({ reason }) => reason === undefined)
    .map(({ site }) => site);
  const nearer = ranked.flatMap(({ site, reason }) =>
    reason !== undefined && (campus === null || byDistance(site, campus) < 0)
      ? [{ ...site, reason }]
      : [],
  );
  return { campus, alternatives, nearer };
};
