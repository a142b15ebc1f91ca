import type { CampusService } from '@academy/contracts';
import type { CivilDate } from '@academy/kernel';
import type { PlannedChanges } from './site-plan.js';

type Changes = Pick<PlannedChanges, 'sites' | 'closings' | 'catchments'>;

/** What is known of a site: when it is open, and what it offers from when on, in the order in which that was recorded. */
export interface SiteOnRecord {
  readonly phases: readonly {
    readonly status: 'OPEN' | 'SUSPENDED' | 'CLOSED';
    readonly from: CivilDate;
  }[];
  readonly offers: readonly {
    readonly service: CampusService;
    readonly from: CivilDate;
    readonly offered: boolean;
  }[];
}

/** Who looks after which district from a day on. */
export type Catchment = Pick<
  PlannedChanges['catchments'][number],
  'version' | 'effectiveFrom' | 'entries'
>;

/** The sites and catchments that there are. */
export interface Directory {
  /** Codes of every district that must have a campus. */
  readonly districts: readonly string[];
  /** Those that are registered, by id. */
  readonly sites: Readonly<Record<string, SiteOnRecord>>;
  readonly catchments: readonly Catchment[];
}

/** A day from which on the primary campus of a district does not counsel. */
export interface Gap {
  readonly on: CivilDate;
  readonly districtCode: string;
  readonly campusId: string;
}

const NOTHING: SiteOnRecord = { phases: [], offers: [] };

/** Whether people are counselled at a site on a date (CAM-10): of several changes the latest up to then counts. */
export const counselsOn = ({ phases, offers }: SiteOnRecord, on: CivilDate): boolean => {
  if (phases.findLast(({ from }) => from <= on)?.status !== 'OPEN') return false;
  const changes = offers.filter(({ service, from }) => service === 'COUNSELING' && from <= on);
  const latest = changes
    .map(({ from }) => from)
    .sort()
    .at(-1);
  return changes.findLast(({ from }) => from === latest)?.offered === true;
};

const coming = ({ plannedOpenOn: from, services }: PlannedChanges['sites'][number]) => ({
  phases: [{ status: 'OPEN' as const, from }],
  offers: services.map((service) => ({ service, from, offered: true })),
});

/** The directory as it would be with a plan in it. */
export const withPlan = ({ districts, sites, catchments }: Directory, plan: Changes): Directory => {
  const after: Record<string, SiteOnRecord> = { ...sites };
  for (const site of plan.sites) after[site.campusId] = coming(site);
  for (const { campusId, effectiveOn: from } of plan.closings) {
    const { phases, offers } = after[campusId] ?? NOTHING;
    after[campusId] = { phases: [...phases, { status: 'CLOSED', from }], offers };
  }
  return { districts, sites: after, catchments: [...catchments, ...plan.catchments] };
};

/** The catchment in force on a date: of several from the same day the one with the highest version. */
export const catchmentOn = (
  catchments: readonly Catchment[],
  on: CivilDate,
): Catchment | undefined =>
  catchments
    .filter(({ effectiveFrom }) => effectiveFrom <= on)
    .sort(
      (one, other) =>
        one.effectiveFrom.localeCompare(other.effectiveFrom) || one.version - other.version,
    )
    .at(-1);

/** Every day from `from` on on which something changes. */
const turningDays = ({ sites, catchments }: Directory, from: CivilDate): readonly CivilDate[] => {
  const days = [
    ...Object.values(sites).flatMap(({ phases, offers }) =>
      [...phases, ...offers].map((change) => change.from),
    ),
    ...catchments.map(({ effectiveFrom }) => effectiveFrom),
  ];
  return [...new Set([from, ...days.filter((day) => day > from)])].sort();
};

/** The districts that nobody would counsel, on the days from `from` on on which that begins or goes on (CAM-2). */
export const gapsFrom = (directory: Directory, from: CivilDate): readonly Gap[] =>
  turningDays(directory, from).flatMap((on) =>
    (catchmentOn(directory.catchments, on)?.entries ?? []).flatMap(
      ({ districtCode, primaryCampusId: campusId }) =>
        counselsOn(directory.sites[campusId] ?? NOTHING, on)
          ? []
          : [{ on, districtCode, campusId }],
    ),
  );

/** The first day on which a plan changes anything; it has at least one catchment. */
export const firstDayOf = ({ sites, closings, catchments }: Changes): CivilDate => {
  const [first = ''] = [
    ...sites.map(({ plannedOpenOn }) => plannedOpenOn),
    ...closings.map(({ effectiveOn }) => effectiveOn),
    ...catchments.map(({ effectiveFrom }) => effectiveFrom),
  ].sort();
  return first;
};
