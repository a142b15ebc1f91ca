import type {
  JobOpeningFilled,
  JobOpeningReopened,
  JobOrderClosed,
  JobOrderExpired,
  JobOrderExtended,
  JobOrderFilled,
  JobOrderPaused,
  JobOrderPublished,
  JobOrderResumed,
  JobOrderReturned,
  JobOrderRevised,
  JobOrderScreened,
  JobOrderSubmitted,
} from '@academy/contracts';

export type JobOrderEvent =
  | JobOrderSubmitted
  | JobOrderScreened
  | JobOrderReturned
  | JobOrderRevised
  | JobOrderPublished
  | JobOrderPaused
  | JobOrderResumed
  | JobOrderExtended
  | JobOpeningFilled
  | JobOpeningReopened
  | JobOrderFilled
  | JobOrderClosed
  | JobOrderExpired;
