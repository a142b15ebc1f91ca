import type { StaffLeavePlanned } from '@academy/contracts';
import { addDays, Rejection, type Message } from '@academy/kernel';
import type { StaffEvent } from './events.js';
import { employed, type StaffMember } from './staff-member.js';

export type PlanLeave = Message<'PlanLeave', StaffLeavePlanned['data']>;

/**
 * Plans that somebody is away, and tells which bookings that affects (CAM-6). Rejects `StaffUnknown`, `StaffHasLeft`,
 * `LeaveEndsBeforeItBegins` and `LeaveCoveredByOneself`.
 */
export const planLeave = ({ data }: PlanLeave, staff: StaffMember): readonly StaffEvent[] => {
  const { leaves, staffId } = employed(staff);
  const { from, to, coverId } = data;
  if (to !== undefined && to < from) throw new Rejection('LeaveEndsBeforeItBegins');
  if (coverId === staffId) throw new Rejection('LeaveCoveredByOneself');
  const until = to === undefined ? null : addDays(to, 1);
  const known = leaves.some(
    (leave) => leave.from === from && leave.until === until && leave.coverId === (coverId ?? null),
  );

  return known ? [] : [{ type: 'StaffLeavePlanned', data }];
};
