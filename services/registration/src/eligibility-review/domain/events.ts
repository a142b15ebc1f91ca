import type {
  EligibilityConfirmed,
  EligibilityDenied,
  EligibilityReviewOpened,
} from '@academy/contracts';

export type EligibilityReviewEvent =
  EligibilityReviewOpened | EligibilityConfirmed | EligibilityDenied;
