import type { StaffReturned } from '@academy/contracts';
import type { Message } from '@academy/kernel';
import type { StaffEvent } from './events.js';
import { employed, type StaffMember } from './staff-member.js';

export type ReturnFromLeave = Message<'ReturnFromLeave', StaffReturned['data']>;

/** Ends every leave of somebody that would last longer. Rejects `StaffUnknown` and `StaffHasLeft`. */
export const returnFromLeave = (
  { data }: ReturnFromLeave,
  staff: StaffMember,
): readonly StaffEvent[] => {
  const { leaves } = employed(staff);
  const isAway = leaves.some(({ until }) => until === null || until > data.effectiveOn);

  return isAway ? [{ type: 'StaffReturned', data }] : [];
};
