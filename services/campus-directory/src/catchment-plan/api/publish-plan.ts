import type { CatchmentPlanPublished } from '@academy/contracts';
import type { Executed, ExecuteOptions, Streams, Transaction } from '@academy/event-store';
import { campuses } from '../../campus/campuses.js';
import { offersOn } from '../../campus/domain/campus.js';
import { districts } from '../../reference-data/districts.js';
import { catchmentPlans } from '../catchment-plans.js';
import type { KnownCampus } from '../domain/publish-catchment.js';

type Plan = CatchmentPlanPublished['data'];

const namedIn = ({ entries }: Plan): readonly string[] => [
  ...new Set(
    entries.flatMap(({ primaryCampusId, alternates }) => [primaryCampusId, ...alternates]),
  ),
];

const knownCampuses = async (transaction: Transaction, plan: Plan): Promise<KnownCampus[]> => {
  const known: KnownCampus[] = [];
  for (const campusId of namedIn(plan)) {
    const campus = await transaction.load(campuses, campusId);
    if (campus.status === 'unknown') continue;
    known.push({ campusId, offersCounseling: offersOn(campus, 'COUNSELING', plan.effectiveFrom) });
  }
  return known;
};

/** Publishes a plan together with what else a transaction does, on what it knows of the campuses. */
export const publishIn = async (transaction: Transaction, plan: Plan): Promise<void> => {
  const known = await knownCampuses(transaction, plan);
  await transaction.execute(catchmentPlans, plan.planId, {
    type: 'PublishCatchment',
    data: { ...plan, districts: districts.map(({ code }) => code), campuses: known },
  });
};

/** Publishes a plan on what the directory knows of its campuses, unless one of them changes meanwhile. */
export const publishPlan = (
  streams: Streams,
  plan: Plan,
  options: ExecuteOptions,
): Promise<Executed> => streams.transact(options, (transaction) => publishIn(transaction, plan));
