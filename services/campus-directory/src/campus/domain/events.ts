import type {
  CampusCapacityTargetSet,
  CampusClosed,
  CampusOpened,
  CampusOpeningPostponed,
  CampusRegistered,
  CampusServiceDisabled,
  CampusServiceEnabled,
  CampusSuspended,
} from '@academy/contracts';

export type CampusEvent =
  | CampusRegistered
  | CampusOpened
  | CampusOpeningPostponed
  | CampusSuspended
  | CampusClosed
  | CampusServiceEnabled
  | CampusServiceDisabled
  | CampusCapacityTargetSet;
