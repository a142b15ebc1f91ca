import type { StaffRegistered } from '@academy/contracts';
import { project } from '@academy/kernel';
import type { KnownStaff } from './read-model/known-staff.entity.js';
import { knownStaffProjection } from './read-model/known-staff.projection.js';
import { counselsOn, isKnownAt } from './staff-on-record.js';

type StaffEvent = Parameters<typeof knownStaffProjection.keyOf>[0];

const staffId = 'consultant-west';
const west = '9b14ae01-a376-5433-87b7-fafef35c8d0b';
const east = '04e36af1-6737-5783-ab95-ded781e4f0ee';
const registered: StaffRegistered = {
  type: 'StaffRegistered',
  data: {
    ...{ staffId, roles: ['CONSULTANT'], campusIds: [west], specialties: ['OFFICE'] },
    ...{ languages: ['ko'], weeklyHours: 40 },
  },
};
const after = (...events: readonly StaffEvent[]): KnownStaff => {
  let staff: KnownStaff | undefined;
  for (const event of [registered, ...events])
    staff = project(knownStaffProjection, staff, event, {}) ?? undefined;
  if (staff === undefined) throw new Error('a registration makes somebody known');
  return staff;
};

describe('who counsels at a campus', () => {
  it('COU-3: is whom the directory has there as a consultant', () => {
    expect(counselsOn(after(), west, '2026-03-02')).toBe(true);
    expect(counselsOn(after(), east, '2026-03-02')).toBe(false);
    const data = { staffId, roles: ['CAMPUS_OPERATOR' as const], specialties: [] };
    const changed = after({
      type: 'StaffRoleChanged',
      data: { ...data, effectiveOn: '2026-06-01' },
    });
    expect(counselsOn(changed, west, '2026-05-31')).toBe(true);
    expect(counselsOn(changed, west, '2026-06-01')).toBe(false);
  });

  it('COU-3: moves with an assignment from its first day on', () => {
    const data = { staffId, campusIds: [east], effectiveOn: '2026-06-01' };
    const moved = after({ type: 'StaffAssignedToCampus', data });
    expect(counselsOn(moved, west, '2026-05-31')).toBe(true);
    expect(counselsOn(moved, west, '2026-06-01')).toBe(false);
    expect(counselsOn(moved, east, '2026-06-01')).toBe(true);
    expect([west, east].map((campus) => isKnownAt(moved, campus))).toEqual([true, true]);
    expect(isKnownAt(after(), east)).toBe(false);
  });

  it('COU-3: is nobody who is away or gone', () => {
    const leave = { staffId, from: '2026-05-04', to: '2026-05-08', affected: [] };
    const away = after({ type: 'StaffLeavePlanned', data: leave });
    expect(
      ['2026-05-03', '2026-05-04', '2026-05-08', '2026-05-09'].map((on) =>
        counselsOn(away, west, on),
      ),
    ).toEqual([true, false, false, true]);
    const back = after(
      { type: 'StaffLeavePlanned', data: leave },
      { type: 'StaffReturned', data: { staffId, effectiveOn: '2026-05-06' } },
    );
    expect(['2026-05-05', '2026-05-06'].map((on) => counselsOn(back, west, on))).toEqual([
      false,
      true,
    ]);
    const left = after({
      type: 'StaffLeft',
      data: { staffId, effectiveOn: '2026-05-01', affected: [] },
    });
    expect(['2026-04-30', '2026-05-01'].map((on) => counselsOn(left, west, on))).toEqual([
      true,
      false,
    ]);
  });
});
