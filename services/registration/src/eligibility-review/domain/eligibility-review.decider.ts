import type { Decider } from '@academy/kernel';
import {
  appealEligibility,
  expireEligibility,
  noteEligibilityUsed,
  overrideEligibility,
  type AppealEligibility,
  type ExpireEligibility,
  type NoteEligibilityUsed,
  type OverrideEligibility,
} from './after-decision.js';
import {
  confirmEligibility,
  denyEligibility,
  denyIncomplete,
  type ConfirmEligibility,
  type DenyEligibility,
  type DenyIncomplete,
} from './decide-eligibility.js';
import { evolve, initialState, type EligibilityReview } from './eligibility-review.js';
import type { EligibilityReviewEvent } from './events.js';
import { openEligibilityReview, type OpenEligibilityReview } from './open-eligibility-review.js';
import { recordEvidence, type RecordEvidence } from './record-evidence.js';
import { reviewEligibility, type ReviewEligibility } from './review-eligibility.js';

export type EligibilityReviewCommand =
  | ReviewEligibility
  | OpenEligibilityReview
  | RecordEvidence
  | ConfirmEligibility
  | DenyEligibility
  | DenyIncomplete
  | AppealEligibility
  | OverrideEligibility
  | ExpireEligibility
  | NoteEligibilityUsed;

const decide = (
  command: EligibilityReviewCommand,
  review: EligibilityReview,
): readonly EligibilityReviewEvent[] => {
  switch (command.type) {
    case 'ReviewEligibility':
      return reviewEligibility(command, review);
    case 'OpenEligibilityReview':
      return openEligibilityReview(command, review);
    case 'RecordEvidence':
      return recordEvidence(command, review);
    case 'ConfirmEligibility':
      return confirmEligibility(command, review);
    case 'DenyEligibility':
      return denyEligibility(command, review);
    case 'DenyIncomplete':
      return denyIncomplete(command, review);
    case 'AppealEligibility':
      return appealEligibility(command, review);
    case 'OverrideEligibility':
      return overrideEligibility(command, review);
    case 'ExpireEligibility':
      return expireEligibility(command, review);
    case 'NoteEligibilityUsed':
      return noteEligibilityUsed(command, review);
  }
};

/** One eligibility decision. */
export const eligibilityReviewDecider: Decider<
  EligibilityReviewCommand,
  EligibilityReview,
  EligibilityReviewEvent
> = { initialState, decide, evolve };
