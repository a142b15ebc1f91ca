import { policyPublishedBy } from '../policy-published.js';
import { taskEvents } from '../task-events.js';
import { CaseloadSlotReserved } from './caseload-slot-reserved.js';
import { ConsultantAssigned } from './consultant-assigned.js';
import { CounselingCaseOpened } from './counseling-case-opened.js';
import { ReadinessLevelConfirmed } from './readiness-level-confirmed.js';
import { TrackRecommended } from './track-recommended.js';

/** Every event of counselling. */
export const counselingEvents = [
  CounselingCaseOpened,
  ConsultantAssigned,
  CaseloadSlotReserved,
  ReadinessLevelConfirmed,
  TrackRecommended,
  policyPublishedBy('counseling'),
  ...taskEvents('counseling'),
] as const;
