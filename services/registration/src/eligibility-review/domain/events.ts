import type {
  EligibilityAppealed,
  EligibilityConfirmed,
  EligibilityDenied,
  EligibilityEvidenceRecorded,
  EligibilityExpired,
  EligibilityOverridden,
  EligibilityReviewOpened,
  EligibilityUsed,
} from '@academy/contracts';

export type EligibilityReviewEvent =
  | EligibilityReviewOpened
  | EligibilityEvidenceRecorded
  | EligibilityConfirmed
  | EligibilityDenied
  | EligibilityAppealed
  | EligibilityOverridden
  | EligibilityExpired
  | EligibilityUsed;
