import {
  CampusCapacityTargetSet,
  CampusClosed,
  CampusOpened,
  CampusOpeningPostponed,
  CampusRegistered,
  CampusServiceDisabled,
  CampusServiceEnabled,
  CampusSuspended,
} from '@academy/contracts';
import { readModel, type EventMeta } from '@academy/event-store';
import type { Projection } from '@academy/kernel';
import type { CampusEvent } from '../domain/events.js';
import { Campus, type Offer, type Phase } from './campus.entity.js';

/** What becomes of a site that is known; its version goes with it. */
const known =
  (change: (campus: Campus) => Partial<Campus>) =>
  (campus: Campus | undefined, { streamVersion: version }: EventMeta): Campus | null =>
    campus ? { ...campus, ...change(campus), version } : null;

const entering = (status: Phase['status'], from: string) =>
  known(({ phases, openFrom }) => ({
    phases: [...phases, { status, from }],
    openFrom: openFrom ?? (status === 'OPEN' ? from : null),
  }));

const ending =
  (service: Offer['service'], on: string) =>
  (offer: Offer): Offer =>
    offer.service === service && offer.from <= on && (offer.until === null || offer.until > on)
      ? { ...offer, until: on }
      : offer;

export const campusProjection: Projection<CampusEvent, Campus, EventMeta> = {
  name: 'campus',
  kind: 'global',
  keyOf: ({ data }) => data.campusId,
  cases: {
    CampusRegistered:
      ({ data }) =>
      (_, { streamVersion: version }) => ({
        ...data,
        ...{ openFrom: null, phases: [], offers: [], targets: [], version },
      }),
    CampusOpened: ({ data }) => entering('OPEN', data.effectiveOn),
    CampusOpeningPostponed: ({ data: { from, to } }) =>
      known(({ phases, openFrom }) => ({
        phases: phases.map((phase) => (phase.from === from ? { ...phase, from: to } : phase)),
        openFrom: openFrom === from ? to : openFrom,
      })),
    CampusSuspended: ({ data }) => entering('SUSPENDED', data.effectiveOn),
    CampusClosed: ({ data }) => entering('CLOSED', data.effectiveOn),
    CampusServiceEnabled: ({ data: { service, from, dailyCapacity = null } }) =>
      known(({ offers }) => ({
        offers: [...offers, { service, from, dailyCapacity, until: null }].sort((a, b) =>
          a.from.localeCompare(b.from),
        ),
      })),
    CampusServiceDisabled: ({ data: { service, from } }) =>
      known(({ offers }) => ({ offers: offers.map(ending(service, from)) })),
    CampusCapacityTargetSet: ({ data: { campusId: _, ...target } }) =>
      known(({ targets }) => ({
        targets: [...targets.filter(({ month }) => month !== target.month), target].sort((a, b) =>
          a.month.localeCompare(b.month),
        ),
      })),
  },
};

/** The sites of the academy. */
export const campus = readModel<CampusEvent, Campus>({
  projection: campusProjection,
  entity: Campus,
  uses: [
    CampusRegistered,
    CampusOpened,
    CampusOpeningPostponed,
    CampusSuspended,
    CampusClosed,
    CampusServiceEnabled,
    CampusServiceDisabled,
    CampusCapacityTargetSet,
  ],
});
