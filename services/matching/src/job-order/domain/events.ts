import type {
  JobOpeningFilled,
  JobOrderFilled,
  JobOrderPublished,
  JobOrderSubmitted,
} from '@academy/contracts';

export type JobOrderEvent =
  JobOrderSubmitted | JobOrderPublished | JobOpeningFilled | JobOrderFilled;
