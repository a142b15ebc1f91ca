import { policyPublishedBy } from '../policy-published.js';
import { CampusOpened } from './campus-opened.js';
import { CampusRegistered } from './campus-registered.js';
import { CampusServiceEnabled } from './campus-service-enabled.js';
import { CatchmentPlanPublished } from './catchment-plan-published.js';

/** Every event of the campus directory. */
export const campusDirectoryEvents = [
  CampusRegistered,
  CampusOpened,
  CampusServiceEnabled,
  CatchmentPlanPublished,
  policyPublishedBy('campus-directory'),
] as const;
