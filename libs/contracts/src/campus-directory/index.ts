/** What others may know of the events of campus-directory. */
export { CampusCapacityTargetSet } from './campus-capacity-target-set.js';
export { CampusClosed } from './campus-closed.js';
export { CampusOpened } from './campus-opened.js';
export { CampusOpeningPostponed } from './campus-opening-postponed.js';
export { CampusRegistered } from './campus-registered.js';
export { CampusServiceDisabled } from './campus-service-disabled.js';
export { CampusServiceEnabled } from './campus-service-enabled.js';
export { CampusSuspended } from './campus-suspended.js';
export { CatchmentPlanPublished } from './catchment-plan-published.js';
export { ClosureDeclared } from './closure-declared.js';
export { ClosureLifted } from './closure-lifted.js';
export { campusDirectoryEvents } from './events.js';
export type {
  AffectedBookings,
  CampusService,
  ClosureScope,
  RoomKind,
  RoomPurpose,
  SlotMode,
  SlotPurpose,
  StaffRole,
  Weekday,
} from './fields.js';
export { OperatingHoursSet } from './operating-hours-set.js';
export { RoomAdded } from './room-added.js';
export { RoomBackInService } from './room-back-in-service.js';
export { RoomBooked } from './room-booked.js';
export { RoomBookingRefused } from './room-booking-refused.js';
export { RoomChanged } from './room-changed.js';
export { RoomHeld } from './room-held.js';
export { RoomOutOfService } from './room-out-of-service.js';
export { RoomReleased } from './room-released.js';
export { SitePlanDrafted } from './site-plan-drafted.js';
export { SitePlanPublished } from './site-plan-published.js';
export { SlotBlocked } from './slot-blocked.js';
export { SlotBooked } from './slot-booked.js';
export { SlotBookingRefused } from './slot-booking-refused.js';
export { SlotHeld } from './slot-held.js';
export { SlotHoldExpired } from './slot-hold-expired.js';
export { SlotReleased } from './slot-released.js';
export { SlotWithdrawn } from './slot-withdrawn.js';
export { SlotsPublished } from './slots-published.js';
export { StaffAssignedToCampus } from './staff-assigned-to-campus.js';
export { StaffLeavePlanned } from './staff-leave-planned.js';
export { StaffLeft } from './staff-left.js';
export { StaffRegistered } from './staff-registered.js';
export { StaffReturned } from './staff-returned.js';
export { StaffRoleChanged } from './staff-role-changed.js';
