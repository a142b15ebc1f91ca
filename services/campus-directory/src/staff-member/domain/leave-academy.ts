import type { StaffLeft } from '@academy/contracts';
import { Rejection, type Message } from '@academy/kernel';
import type { StaffEvent } from './events.js';
import { employed, type StaffMember } from './staff-member.js';

export type LeaveAcademy = Message<'LeaveAcademy', StaffLeft['data']>;

/**
 * Records from which day on somebody no longer works here, and tells which bookings that affects (CAM-6). Rejects `StaffUnknown`,
 * `StaffHasLeft` for another day and `LeaveCoveredByOneself`.
 */
export const leaveAcademy = ({ data }: LeaveAcademy, staff: StaffMember): readonly StaffEvent[] => {
  if (staff.status === 'known' && staff.leftOn === data.effectiveOn) return [];
  if (employed(staff).staffId === data.successorId) throw new Rejection('LeaveCoveredByOneself');

  return [{ type: 'StaffLeft', data }];
};
