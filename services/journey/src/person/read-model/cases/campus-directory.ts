import type { campusDirectoryEvents } from '@academy/contracts';
import type { CasesOf } from './cases-of.js';
import { unchanged } from './learn.js';
import { policyCases } from './shared.js';

/** What the events of the campus directory mean for where a person stands. */
export const campusDirectoryCases: CasesOf<typeof campusDirectoryEvents> = {
  CampusRegistered: unchanged,
  CampusOpened: unchanged,
  CampusServiceEnabled: unchanged,
  CampusSuspended: unchanged,
  CampusClosed: unchanged,
  CampusServiceDisabled: unchanged,
  CampusCapacityTargetSet: unchanged,
  CatchmentPlanPublished: unchanged,
  StaffRegistered: unchanged,
  StaffAssignedToCampus: unchanged,
  StaffRoleChanged: unchanged,
  StaffLeavePlanned: unchanged,
  StaffReturned: unchanged,
  StaffLeft: unchanged,
  OperatingHoursSet: unchanged,
  ClosureDeclared: unchanged,
  ClosureLifted: unchanged,
  SlotsPublished: unchanged,
  SlotHeld: unchanged,
  SlotHoldExpired: unchanged,
  SlotBooked: unchanged,
  SlotReleased: unchanged,
  SlotBlocked: unchanged,
  SlotWithdrawn: unchanged,
  RoomAdded: unchanged,
  RoomChanged: unchanged,
  RoomOutOfService: unchanged,
  RoomBackInService: unchanged,
  RoomHeld: unchanged,
  RoomBooked: unchanged,
  RoomReleased: unchanged,
  SitePlanDrafted: unchanged,
  SitePlanPublished: unchanged,
  ...policyCases,
};
