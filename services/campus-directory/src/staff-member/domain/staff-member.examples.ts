import type {
  StaffAssignedToCampus,
  StaffLeavePlanned,
  StaffLeft,
  StaffRegistered,
  StaffReturned,
  StaffRoleChanged,
} from '@academy/contracts';

const staffId = 'consultant-west';
export const west = '0199b2c0-0000-7000-8000-0000000000c2';
export const central = '0199b2c0-0000-7000-8000-0000000000c1';

export const registered: StaffRegistered = {
  type: 'StaffRegistered',
  data: {
    staffId,
    roles: ['CONSULTANT'],
    campusIds: [west],
    specialties: ['OFFICE'],
    languages: ['ko'],
    weeklyHours: 40,
  },
};
export const assigned: StaffAssignedToCampus = {
  type: 'StaffAssignedToCampus',
  data: { staffId, campusIds: [central], effectiveOn: '2026-06-01' },
};
export const promoted: StaffRoleChanged = {
  type: 'StaffRoleChanged',
  data: { staffId, roles: ['CAMPUS_MANAGER'], specialties: [], effectiveOn: '2026-07-01' },
};
export const away: StaffLeavePlanned = {
  type: 'StaffLeavePlanned',
  data: {
    staffId,
    from: '2026-05-04',
    to: '2026-05-08',
    coverId: 'consultant-central',
    affected: [
      {
        kind: 'SLOT',
        bookingId: '0199b2c0-0000-7000-8000-000000051071',
        refId: '0199b2c0-0000-7000-8000-0000000ab001',
        startsAt: '2026-05-04T01:00:00.000Z',
      },
    ],
  },
};
export const back: StaffReturned = {
  type: 'StaffReturned',
  data: { staffId, effectiveOn: '2026-05-07' },
};
export const gone: StaffLeft = {
  type: 'StaffLeft',
  data: { staffId, effectiveOn: '2026-08-01', successorId: 'consultant-central', affected: [] },
};
