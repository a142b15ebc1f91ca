import {
  StaffAssignedToCampus,
  StaffLeavePlanned,
  StaffLeft,
  StaffRegistered,
  StaffReturned,
  StaffRoleChanged,
} from '@academy/contracts';
import { readModel, type EventMeta } from '@academy/event-store';
import { addDays, type Projection } from '@academy/kernel';
import { backOn, FROM_THE_BEGINNING as from } from '../staff-on-record.js';
import { KnownStaff } from './known-staff.entity.js';

type StaffEvent =
  | StaffRegistered
  | StaffAssignedToCampus
  | StaffRoleChanged
  | StaffLeavePlanned
  | StaffReturned
  | StaffLeft;

const change =
  (changed: (staff: KnownStaff) => Partial<KnownStaff>) =>
  (staff: KnownStaff | undefined): KnownStaff | null =>
    staff ? { ...staff, ...changed(staff) } : null;

export const knownStaffProjection: Projection<StaffEvent, KnownStaff, Partial<EventMeta>> = {
  name: 'known-staff',
  kind: 'keyed',
  keyOf: ({ data }) => data.staffId,
  cases: {
    StaffRegistered:
      ({ data: { staffId, roles, campusIds } }) =>
      () => ({
        ...{ staffId, roles: [{ from, roles }], campuses: [{ from, campusIds }] },
        ...{ leaves: [], leftOn: null },
      }),
    StaffAssignedToCampus: ({ data: { campusIds, effectiveOn } }) =>
      change(({ campuses }) => ({ campuses: [...campuses, { from: effectiveOn, campusIds }] })),
    StaffRoleChanged: ({ data }) =>
      change(({ roles }) => ({ roles: [...roles, { from: data.effectiveOn, roles: data.roles }] })),
    StaffLeavePlanned: ({ data: { from: begins, to } }) => {
      const until = to === undefined ? null : addDays(to, 1);
      return change(({ leaves }) => ({ leaves: [...leaves, { from: begins, until }] }));
    },
    StaffReturned: ({ data: { effectiveOn } }) =>
      change(({ leaves }) => ({ leaves: backOn(leaves, effectiveOn) })),
    StaffLeft: ({ data: { effectiveOn: leftOn } }) => change(() => ({ leftOn })),
  },
};

/** Who works where, so that a case is given to somebody who is there (COU-3). */
export const knownStaff = readModel<StaffEvent, KnownStaff>({
  projection: knownStaffProjection,
  entity: KnownStaff,
  uses: [
    StaffRegistered,
    StaffAssignedToCampus,
    StaffRoleChanged,
    StaffLeavePlanned,
    StaffReturned,
    StaffLeft,
  ],
});
