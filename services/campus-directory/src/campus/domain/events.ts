import type { CampusOpened, CampusRegistered, CampusServiceEnabled } from '@academy/contracts';

export type CampusEvent = CampusRegistered | CampusOpened | CampusServiceEnabled;
