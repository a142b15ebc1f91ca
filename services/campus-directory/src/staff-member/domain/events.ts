import type {
  StaffAssignedToCampus,
  StaffLeavePlanned,
  StaffLeft,
  StaffRegistered,
  StaffReturned,
  StaffRoleChanged,
} from '@academy/contracts';

export type StaffEvent =
  | StaffRegistered
  | StaffAssignedToCampus
  | StaffRoleChanged
  | StaffLeavePlanned
  | StaffReturned
  | StaffLeft;
