import type { CampusService } from '@academy/contracts';
import { Rejection } from '@academy/kernel';
import type { CampusEvent } from './events.js';

type PhaseStatus = 'OPEN' | 'SUSPENDED' | 'CLOSED';

/** What becomes of a site from a date on. */
interface Phase {
  readonly status: PhaseStatus;
  readonly from: string;
}

/** A service that is offered, or no longer, from a date on. */
interface OfferChange {
  readonly service: CampusService;
  readonly from: string;
  readonly offered: boolean;
  readonly dailyCapacity?: number | undefined;
}

interface Target {
  readonly counselingSlots: number;
  readonly trainingSeats: number;
}

export type OpenedCampus = Extract<Campus, { status: 'opened' }>;

/** A site. `phases` are in the order of their dates, `offers` in the order in which they were recorded. */
export type Campus =
  | { readonly status: 'unknown' }
  | {
      readonly status: 'planned';
      readonly code: string;
      readonly targets: Readonly<Record<string, Target>>;
    }
  | {
      readonly status: 'opened';
      readonly code: string;
      readonly phases: readonly Phase[];
      readonly offers: readonly OfferChange[];
      /** By month. */
      readonly targets: Readonly<Record<string, Target>>;
    };

export const initialState: Campus = { status: 'unknown' };

const entering = (campus: Campus, phase: Phase): Campus => {
  if (campus.status === 'unknown') return campus;
  if (campus.status === 'planned')
    return { ...campus, status: 'opened', phases: [phase], offers: [] };
  return { ...campus, phases: [...campus.phases, phase] };
};

/** The opening is another day's; a site that has no other phase yet is all that is put off. */
const postponing = (campus: Campus, from: string, to: string): Campus =>
  campus.status === 'opened'
    ? {
        ...campus,
        phases: campus.phases.map((phase) =>
          phase.from === from ? { ...phase, from: to } : phase,
        ),
      }
    : campus;

const offering = (campus: Campus, change: OfferChange): Campus =>
  campus.status === 'opened' ? { ...campus, offers: [...campus.offers, change] } : campus;

/** The site after an event. Nothing comes before registration, and no service before the opening. */
export const evolve = (campus: Campus, { type, data }: CampusEvent): Campus => {
  switch (type) {
    case 'CampusRegistered':
      return { status: 'planned', code: data.code, targets: {} };
    case 'CampusOpened':
      return entering(campus, { status: 'OPEN', from: data.effectiveOn });
    case 'CampusOpeningPostponed':
      return postponing(campus, data.from, data.to);
    case 'CampusSuspended':
      return entering(campus, { status: 'SUSPENDED', from: data.effectiveOn });
    case 'CampusClosed':
      return entering(campus, { status: 'CLOSED', from: data.effectiveOn });
    case 'CampusServiceEnabled':
      return offering(campus, { ...data, offered: true });
    case 'CampusServiceDisabled':
      return offering(campus, { ...data, offered: false });
    case 'CampusCapacityTargetSet': {
      if (campus.status === 'unknown') return campus;
      const { month, counselingSlots, trainingSeats } = data;
      const targets = { ...campus.targets, [month]: { counselingSlots, trainingSeats } };
      return { ...campus, targets };
    }
  }
};

/** Whether people may come to the site on a date (CAM-10). */
export const isOpenOn = (campus: Campus, on: string): campus is OpenedCampus =>
  campus.status === 'opened' && campus.phases.findLast(({ from }) => from <= on)?.status === 'OPEN';

/** Whether people find the service at the site on a date (CAM-10): of several changes the latest up to then counts. */
export const offersOn = (campus: Campus, service: CampusService, on: string): boolean => {
  if (!isOpenOn(campus, on)) return false;
  const changes = campus.offers.filter((offer) => offer.service === service && offer.from <= on);
  const latest = changes
    .map(({ from }) => from)
    .sort()
    .at(-1);
  return changes.findLast(({ from }) => from === latest)?.offered === true;
};

/**
 * The site, if its last phase may be followed by another one from a date on (CAM-10): what was recorded is not undone. Rejects
 * `CampusUnknown`, `CampusNotOpenOnDate`, `CampusIsClosed` and `CampusChangedLater`.
 */
export const changeable = (campus: Campus, effectiveOn: string): OpenedCampus => {
  if (campus.status === 'unknown') throw new Rejection('CampusUnknown');
  if (campus.status === 'planned')
    throw new Rejection('CampusNotOpenOnDate', undefined, { from: effectiveOn });
  const last = campus.phases.at(-1);
  if (last?.status === 'CLOSED') throw new Rejection('CampusIsClosed');
  if (last && effectiveOn <= last.from)
    throw new Rejection('CampusChangedLater', undefined, { from: last.from });
  return campus;
};

/** Whether the last phase is this one already. */
export const isAlready = (campus: Campus, phase: Phase): boolean => {
  const last = campus.status === 'opened' ? campus.phases.at(-1) : undefined;
  return last?.status === phase.status && last.from === phase.from;
};

/** The site, if it is registered; rejects `CampusUnknown`. */
export const registeredCampus = (campus: Campus): Exclude<Campus, { status: 'unknown' }> => {
  if (campus.status === 'unknown') throw new Rejection('CampusUnknown');
  return campus;
};
