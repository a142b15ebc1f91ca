import type { aftercareEvents, CheckpointCode } from '@academy/contracts';
import type { CasesOf } from './cases-of.js';
import { reach, unchanged } from './learn.js';
import { policyCases, taskCases } from './shared.js';

const checkpoints = { M1: 'm1On', M3: 'm3On', M6: 'm6On', M12: 'm12On' } as const;

/** A paid activity is no employment, so its check-points are no step of the funnel (AFT-8). */
const isOfWork = (code: CheckpointCode): code is keyof typeof checkpoints => code in checkpoints;

/** What the events of after-care mean for where a person stands. */
export const aftercareCases: CasesOf<typeof aftercareEvents> = {
  AftercareOpened: unchanged,
  CheckpointCameDue: unchanged,
  ContactAttempted: unchanged,
  FollowUpCompleted: ({ data: { code, statusCode } }) =>
    statusCode === 'NOT_WORKING' || !isOfWork(code) ? unchanged() : reach(checkpoints[code]),
  AftercareStartCorrected: unchanged,
  CheckpointRescheduled: unchanged,
  FollowUpAttemptDue: unchanged,
  FollowUpMissed: unchanged,
  RetentionVerified: unchanged,
  RetentionRevised: unchanged,
  EarlySeparationDetected: unchanged,
  ReCounselingRequested: unchanged,
  AftercareContactStopped: unchanged,
  AdjustmentSupportProvided: unchanged,
  AftercareClosed: unchanged,
  WorkplaceIssueReported: unchanged,
  WorkplaceIssueActionTaken: unchanged,
  WorkplaceIssueReferredToAuthority: unchanged,
  WorkplaceIssueEscalated: unchanged,
  WorkplaceIssueResolved: unchanged,
  ...policyCases,
  ...taskCases,
};
