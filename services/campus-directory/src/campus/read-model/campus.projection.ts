import { CampusOpened, CampusRegistered, CampusServiceEnabled } from '@academy/contracts';
import { readModel, type EventMeta } from '@academy/event-store';
import type { Projection } from '@academy/kernel';
import type { CampusEvent } from '../domain/events.js';
import { Campus } from './campus.entity.js';

const campusProjection: Projection<CampusEvent, Campus, EventMeta> = {
  name: 'campus',
  kind: 'global',
  keyOf: ({ data }) => data.campusId,
  cases: {
    CampusRegistered:
      ({ data }) =>
      (_, { streamVersion: version }) => ({ ...data, openFrom: null, offers: [], version }),
    CampusOpened:
      ({ data: { effectiveOn } }) =>
      (campus, { streamVersion: version }) =>
        campus ? { ...campus, openFrom: effectiveOn, version } : null,
    CampusServiceEnabled:
      ({ data: { service, from, dailyCapacity = null } }) =>
      (campus, { streamVersion: version }) => {
        if (!campus) return null;
        const offers = [...campus.offers, { service, from, dailyCapacity }];
        return { ...campus, offers: offers.sort((a, b) => a.from.localeCompare(b.from)), version };
      },
  },
};

/** The sites of the academy. */
export const campus = readModel<CampusEvent, Campus>({
  projection: campusProjection,
  entity: Campus,
  uses: [CampusRegistered, CampusOpened, CampusServiceEnabled],
});
