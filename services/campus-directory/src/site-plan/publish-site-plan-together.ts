import type { Executed, ExecuteOptions, Streams, Transaction } from '@academy/event-store';
import type { CivilDate } from '@academy/kernel';
import { campuses } from '../campus/campuses.js';
import { publishIn } from '../catchment-plan/api/publish-plan.js';
import { districts } from '../reference-data/districts.js';
import type { Catchment, Directory, SiteOnRecord } from './domain/coverage.js';
import { draftOf } from './domain/publish-site-plan.js';
import type { PlannedChanges } from './domain/site-plan.js';
import { sitePlans } from './site-plans.js';

/** What else is to be known of the directory: ids of its sites, and its catchments. */
export interface KnownDirectory {
  readonly campusIds: readonly string[];
  readonly catchments: readonly Catchment[];
}

const directoryIn = async (
  transaction: Transaction,
  { campusIds, catchments }: KnownDirectory,
  { sites }: Pick<PlannedChanges, 'sites'>,
): Promise<Directory> => {
  const found: Record<string, SiteOnRecord> = {};
  for (const id of new Set([...campusIds, ...sites.map(({ campusId }) => campusId)])) {
    const campus = await transaction.load(campuses, id);
    if (campus.status !== 'unknown')
      found[id] = campus.status === 'opened' ? campus : { phases: [], offers: [] };
  }
  return { districts: districts.map(({ code }) => code), sites: found, catchments };
};

/** Keeps a plan as a draft on what the directory is, unless a site changes meanwhile. */
export const draftTogether = (
  streams: Streams,
  plan: Omit<PlannedChanges, 'revision'>,
  known: KnownDirectory,
  options: ExecuteOptions,
): Promise<Executed> =>
  streams.transact(options, async (transaction) => {
    const directory = await directoryIn(transaction, known, plan);
    await transaction.execute(sitePlans, plan.planId, {
      type: 'DraftSitePlan',
      data: { plan, directory },
    });
  });

const openSites = async (
  transaction: Transaction,
  { sites }: Pick<PlannedChanges, 'sites'>,
): Promise<void> => {
  for (const { services, ...site } of sites) {
    const { campusId, plannedOpenOn: from } = site;
    await transaction.execute(campuses, campusId, { type: 'RegisterCampus', data: site });
    const opening = { campusId, effectiveOn: from };
    await transaction.execute(campuses, campusId, { type: 'OpenCampus', data: opening });
    for (const service of services) {
      const data = { campusId, service, from };
      await transaction.execute(campuses, campusId, { type: 'EnableService', data });
    }
  }
};

/** What is asked for: the draft that was seen, what is booked at sites that close, and today. */
interface PublicationAsked {
  readonly planId: string;
  readonly revision: number;
  readonly bookings: Readonly<Record<string, number>>;
  readonly on: CivilDate;
}

/** Lets a draft hold: its sites, closings and catchments are written together or not at all (CAM-1, CAM-2, CAM-7). */
export const publishTogether = (
  streams: Streams,
  { planId, ...asked }: PublicationAsked,
  known: KnownDirectory,
  options: ExecuteOptions,
): Promise<Executed> =>
  streams.transact(options, async (transaction) => {
    const sitePlan = await transaction.load(sitePlans, planId);
    const plan = draftOf(sitePlan, asked.revision);
    const directory = await directoryIn(transaction, known, plan);
    const data = { ...asked, directory };
    await transaction.execute(sitePlans, planId, { type: 'PublishSitePlan', data });
    if (sitePlan.status === 'published') return;
    await openSites(transaction, plan);
    for (const { catchmentId, ...catchment } of plan.catchments)
      await publishIn(transaction, { planId: catchmentId, ...catchment });
    for (const closing of plan.closings)
      await transaction.execute(campuses, closing.campusId, {
        type: 'CloseCampus',
        data: { ...closing, bookings: 0, primaryOf: [] },
      });
  });
