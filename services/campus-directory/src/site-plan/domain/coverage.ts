import { fold, type CivilDate } from '@academy/kernel';
import { evolve, initialState, offersOn, type Campus } from '../../campus/domain/campus.js';
import type { CampusEvent } from '../../campus/domain/events.js';
import type { PlannedChanges, PlannedSite } from './site-plan.js';

type Campuses = Readonly<Record<string, Campus>>;

/** Who looks after which district from a day on. */
export type Catchment = Pick<
  PlannedChanges['catchments'][number],
  'version' | 'effectiveFrom' | 'entries'
>;

/** The sites and catchments that there are. */
export interface Directory {
  /** Codes of every district that must have a campus. */
  readonly districts: readonly string[];
  /** By id. */
  readonly campuses: Campuses;
  readonly catchments: readonly Catchment[];
}

/** A day from which on the primary campus of a district does not counsel. */
export interface Gap {
  readonly on: CivilDate;
  readonly districtCode: string;
  readonly campusId: string;
}

const openings = ({ services, ...site }: PlannedSite): readonly CampusEvent[] => {
  const { campusId, plannedOpenOn: from } = site;
  return [
    { type: 'CampusRegistered', data: site },
    { type: 'CampusOpened', data: { campusId, effectiveOn: from } },
    ...services.map((service) => ({
      type: 'CampusServiceEnabled' as const,
      data: { campusId, service, from },
    })),
  ];
};

/** The directory as it would be with a plan in it. */
export const withPlan = (
  { districts, campuses, catchments }: Directory,
  plan: Pick<PlannedChanges, 'sites' | 'closings' | 'catchments'>,
): Directory => {
  const after: Record<string, Campus> = { ...campuses };
  for (const site of plan.sites) after[site.campusId] = fold(evolve, initialState, openings(site));
  for (const data of plan.closings)
    after[data.campusId] = evolve(after[data.campusId] ?? initialState, {
      type: 'CampusClosed',
      data,
    });
  return { districts, campuses: after, catchments: [...catchments, ...plan.catchments] };
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

const datesOf = (campus: Campus): readonly CivilDate[] =>
  campus.status === 'opened' ? [...campus.phases, ...campus.offers].map(({ from }) => from) : [];

/** Every day from `from` on on which something changes. */
const turningDays = (
  { campuses, catchments }: Directory,
  from: CivilDate,
): readonly CivilDate[] => {
  const days = [
    ...Object.values(campuses).flatMap(datesOf),
    ...catchments.map(({ effectiveFrom }) => effectiveFrom),
  ];
  return [...new Set([from, ...days.filter((day) => day > from)])].sort();
};

/** The districts that nobody would counsel, on the days from `from` on on which that begins or goes on (CAM-2). */
export const gapsFrom = (directory: Directory, from: CivilDate): readonly Gap[] =>
  turningDays(directory, from).flatMap((on) =>
    (catchmentOn(directory.catchments, on)?.entries ?? []).flatMap(
      ({ districtCode, primaryCampusId: campusId }) =>
        offersOn(directory.campuses[campusId] ?? initialState, 'COUNSELING', on)
          ? []
          : [{ on, districtCode, campusId }],
    ),
  );

/** The first day on which a plan changes anything; it has at least one catchment. */
export const firstDayOf = ({
  sites,
  closings,
  catchments,
}: Pick<PlannedChanges, 'sites' | 'closings' | 'catchments'>): CivilDate => {
  const [first = ''] = [
    ...sites.map(({ plannedOpenOn }) => plannedOpenOn),
    ...closings.map(({ effectiveOn }) => effectiveOn),
    ...catchments.map(({ effectiveFrom }) => effectiveFrom),
  ].sort();
  return first;
};
