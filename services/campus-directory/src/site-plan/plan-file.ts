import type { CampusRegistered, CampusService } from '@academy/contracts';
import { uuidv5 } from '@academy/event-store';
import { Rejection } from '@academy/kernel';
import type { PlannedChanges } from './domain/site-plan.js';

/** A plan of sites as people write it: sites are named by their codes. */
export interface SitePlanFile {
  readonly code: string;
  readonly sites: readonly (Readonly<Omit<CampusRegistered['data'], 'campusId'>> & {
    readonly services: readonly CampusService[];
  })[];
  readonly closings: readonly {
    readonly campus: string;
    readonly effectiveOn: string;
    readonly successor?: string;
  }[];
  readonly catchments: readonly {
    readonly version: number;
    readonly effectiveFrom: string;
    readonly entries: readonly {
      readonly districtCode: string;
      readonly primary: string;
      readonly alternates: readonly string[];
    }[];
  }[];
}

/** The id of the plan with a code: drafting it again replaces the draft. */
export const sitePlanIdOf = (code: string): string => uuidv5('site-plan', code);

/** A site that is yet to come has the same id in every draft. */
const newCampusIdOf = (code: string): string => uuidv5('site-plan', 'campus', code);

/**
 * The plan with ids in the place of codes. `known` are the sites that there are, by their codes. Rejects `CampusUnknown` for a code
 * that neither they nor the plan have.
 */
export const toPlan = (
  { code, sites, closings, catchments }: SitePlanFile,
  known: ReadonlyMap<string, string>,
): Omit<PlannedChanges, 'revision'> => {
  const planId = sitePlanIdOf(code);
  const planned = sites.map(({ services, ...site }) => ({
    ...site,
    campusId: known.get(site.code) ?? newCampusIdOf(site.code),
    services: [...services],
  }));
  const ids = new Map([...planned.map((site) => [site.code, site.campusId] as const), ...known]);
  const idOf = (of: string): string => {
    const id = ids.get(of);
    if (id === undefined) throw new Rejection('CampusUnknown', undefined, { code: of });
    return id;
  };
  return {
    planId,
    code,
    sites: planned,
    closings: closings.map(({ campus, effectiveOn, successor }) => ({
      ...{ campusId: idOf(campus), effectiveOn },
      ...(successor === undefined ? {} : { successorCampusId: idOf(successor) }),
    })),
    catchments: catchments.map(({ version, effectiveFrom, entries }) => ({
      ...{ catchmentId: uuidv5(planId, 'catchment', String(version)), version, effectiveFrom },
      entries: entries.map(({ districtCode, primary, alternates }) => ({
        districtCode,
        primaryCampusId: idOf(primary),
        alternates: alternates.map(idOf),
      })),
    })),
  };
};
