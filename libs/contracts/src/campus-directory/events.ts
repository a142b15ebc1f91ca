import { policyPublishedBy } from '../policy-published.js';
import { CampusCapacityTargetSet } from './campus-capacity-target-set.js';
import { CampusClosed } from './campus-closed.js';
import { CampusOpened } from './campus-opened.js';
import { CampusRegistered } from './campus-registered.js';
import { CampusServiceDisabled } from './campus-service-disabled.js';
import { CampusServiceEnabled } from './campus-service-enabled.js';
import { CampusSuspended } from './campus-suspended.js';
import { CatchmentPlanPublished } from './catchment-plan-published.js';
import { StaffAssignedToCampus } from './staff-assigned-to-campus.js';
import { StaffLeavePlanned } from './staff-leave-planned.js';
import { StaffLeft } from './staff-left.js';
import { StaffRegistered } from './staff-registered.js';
import { StaffReturned } from './staff-returned.js';
import { StaffRoleChanged } from './staff-role-changed.js';

/** Every event of the campus directory. */
export const campusDirectoryEvents = [
  CampusRegistered,
  CampusOpened,
  CampusServiceEnabled,
  CatchmentPlanPublished,
  CampusSuspended,
  CampusClosed,
  CampusServiceDisabled,
  CampusCapacityTargetSet,
  StaffRegistered,
  StaffAssignedToCampus,
  StaffRoleChanged,
  StaffLeavePlanned,
  StaffReturned,
  StaffLeft,
  policyPublishedBy('campus-directory'),
] as const;
