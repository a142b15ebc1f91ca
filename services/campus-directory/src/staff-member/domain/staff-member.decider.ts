import type { Decider } from '@academy/kernel';
import { assignToCampus, type AssignToCampus } from './assign-to-campus.js';
import { changeRole, type ChangeRole } from './change-role.js';
import type { StaffEvent } from './events.js';
import { leaveAcademy, type LeaveAcademy } from './leave-academy.js';
import { planLeave, type PlanLeave } from './plan-leave.js';
import { registerStaff, type RegisterStaff } from './register-staff.js';
import { returnFromLeave, type ReturnFromLeave } from './return-from-leave.js';
import { evolve, initialState, type StaffMember } from './staff-member.js';

export type StaffCommand =
  RegisterStaff | AssignToCampus | ChangeRole | PlanLeave | ReturnFromLeave | LeaveAcademy;

const decide = (command: StaffCommand, staff: StaffMember): readonly StaffEvent[] => {
  switch (command.type) {
    case 'RegisterStaff':
      return registerStaff(command, staff);
    case 'AssignToCampus':
      return assignToCampus(command, staff);
    case 'ChangeRole':
      return changeRole(command, staff);
    case 'PlanLeave':
      return planLeave(command, staff);
    case 'ReturnFromLeave':
      return returnFromLeave(command, staff);
    case 'LeaveAcademy':
      return leaveAcademy(command, staff);
  }
};

/** One member of staff: what they do where, and when they are away. */
export const staffMemberDecider: Decider<StaffCommand, StaffMember, StaffEvent> = {
  initialState,
  decide,
  evolve,
};
