import {
  StaffAssignedToCampus,
  StaffLeavePlanned,
  StaffLeft,
  StaffRegistered,
  StaffReturned,
  StaffRoleChanged,
} from '@academy/contracts';
import { readModel, type EventMeta } from '@academy/event-store';
import type { Projection } from '@academy/kernel';
import type { StaffEvent } from '../domain/events.js';
import { evolve, initialState } from '../domain/staff-member.js';
import { StaffCard } from './staff-card.entity.js';

/** The card says what the decisions are made on, so it is folded as they are. */
const folded =
  (event: StaffEvent) =>
  (card: StaffCard | undefined, { streamVersion }: EventMeta): StaffCard | null => {
    const before = card ? { status: 'known' as const, ...card } : initialState;
    const after = evolve(before, event);
    if (after.status === 'unknown') return null;
    const { status: _, ...staff } = after;
    return { ...staff, version: streamVersion };
  };

const staffCardProjection: Projection<StaffEvent, StaffCard, EventMeta> = {
  name: 'staff_card',
  kind: 'keyed',
  keyOf: ({ data }) => data.staffId,
  cases: {
    StaffRegistered: folded,
    StaffAssignedToCampus: folded,
    StaffRoleChanged: folded,
    StaffLeavePlanned: folded,
    StaffReturned: folded,
    StaffLeft: folded,
  },
};

/** The staff of the academy. */
export const staffCard = readModel<StaffEvent, StaffCard>({
  projection: staffCardProjection,
  entity: StaffCard,
  uses: [
    StaffRegistered,
    StaffAssignedToCampus,
    StaffRoleChanged,
    StaffLeavePlanned,
    StaffReturned,
    StaffLeft,
  ],
});
