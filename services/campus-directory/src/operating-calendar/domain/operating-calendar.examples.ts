import type { ClosureDeclared, ClosureLifted, OperatingHoursSet } from '@academy/contracts';

const campusId = '0199b2c0-0000-7000-8000-0000000000c1';
const closureId = '0199b2c0-0000-7000-8000-00000000c105';

export const hoursSet: OperatingHoursSet = {
  type: 'OperatingHoursSet',
  data: {
    campusId,
    weekly: [
      { weekday: 'MON', opensAt: '09:00', closesAt: '18:00' },
      { weekday: 'SAT', opensAt: '10:00', closesAt: '14:00' },
    ],
    validFrom: '2026-04-01',
  },
};
export const declared: ClosureDeclared = {
  type: 'ClosureDeclared',
  data: {
    ...{ closureId, campusId, from: '2026-05-04', to: '2026-05-05', scope: 'ALL' },
    reason: 'FACILITY_INSPECTION',
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
export const lifted: ClosureLifted = { type: 'ClosureLifted', data: { closureId, campusId } };
