import { policyPublishedBy } from '../policy-published.js';
import { taskEvents } from '../task-events.js';
import { CampusCapacityTargetSet } from './campus-capacity-target-set.js';
import { CampusClosed } from './campus-closed.js';
import { CampusOpened } from './campus-opened.js';
import { CampusOpeningPostponed } from './campus-opening-postponed.js';
import { CampusRegistered } from './campus-registered.js';
import { CampusServiceDisabled } from './campus-service-disabled.js';
import { CampusServiceEnabled } from './campus-service-enabled.js';
import { CampusSuspended } from './campus-suspended.js';
import { CatchmentPlanPublished } from './catchment-plan-published.js';
import { ClosureDeclared } from './closure-declared.js';
import { ClosureLifted } from './closure-lifted.js';
import { OperatingHoursSet } from './operating-hours-set.js';
import { RoomAdded } from './room-added.js';
import { RoomBackInService } from './room-back-in-service.js';
import { RoomBooked } from './room-booked.js';
import { RoomBookingRefused } from './room-booking-refused.js';
import { RoomChanged } from './room-changed.js';
import { RoomHeld } from './room-held.js';
import { RoomOutOfService } from './room-out-of-service.js';
import { RoomReleased } from './room-released.js';
import { SitePlanDrafted } from './site-plan-drafted.js';
import { SitePlanPublished } from './site-plan-published.js';
import { SlotBlocked } from './slot-blocked.js';
import { SlotBooked } from './slot-booked.js';
import { SlotBookingRefused } from './slot-booking-refused.js';
import { SlotHeld } from './slot-held.js';
import { SlotHoldExpired } from './slot-hold-expired.js';
import { SlotReleased } from './slot-released.js';
import { SlotWithdrawn } from './slot-withdrawn.js';
import { SlotsPublished } from './slots-published.js';
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
  CampusOpeningPostponed,
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
  OperatingHoursSet,
  ClosureDeclared,
  ClosureLifted,
  SlotsPublished,
  SlotHeld,
  SlotHoldExpired,
  SlotBooked,
  SlotReleased,
  SlotBlocked,
  SlotWithdrawn,
  RoomAdded,
  RoomChanged,
  RoomOutOfService,
  RoomBackInService,
  RoomHeld,
  RoomBooked,
  RoomReleased,
  SitePlanDrafted,
  SitePlanPublished,
  SlotBookingRefused,
  RoomBookingRefused,
  policyPublishedBy('campus-directory'),
  ...taskEvents('campus-directory'),
] as const;
