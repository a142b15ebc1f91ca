import type {
  CampusCapacityTargetSet,
  CampusClosed,
  CampusOpened,
  CampusRegistered,
  CampusServiceDisabled,
  CampusServiceEnabled,
  CampusSuspended,
} from '@academy/contracts';

export type CampusEvent =
  | CampusRegistered
  | CampusOpened
  | CampusSuspended
  | CampusClosed
  | CampusServiceEnabled
  | CampusServiceDisabled
  | CampusCapacityTargetSet;
