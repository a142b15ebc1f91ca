import { CampusRegistered, CampusServiceEnabled } from '@academy/contracts';
import { readModel, type EventMeta } from '@academy/event-store';
import type { Projection } from '@academy/kernel';
import { Campus } from './campus.entity.js';

type CampusEvent = CampusRegistered | CampusServiceEnabled;

const earlier = (one: string | null, other: string): string =>
  one !== null && one < other ? one : other;

const campusProjection: Projection<CampusEvent, Campus, EventMeta> = {
  name: 'campus',
  kind: 'global',
  keyOf: ({ data }) => data.campusId,
  cases: {
    CampusRegistered:
      ({ data: { campusId, code } }) =>
      () => ({ campusId, code, counselingFrom: null }),
    CampusServiceEnabled:
      ({ data: { service, from } }) =>
      (campus) => {
        if (!campus || service !== 'COUNSELING') return campus ?? null;
        return { ...campus, counselingFrom: earlier(campus.counselingFrom, from) };
      },
  },
};

/** The campuses that may look after people. */
export const campus = readModel<CampusEvent, Campus>({
  projection: campusProjection,
  entity: Campus,
  uses: [CampusRegistered, CampusServiceEnabled],
});
