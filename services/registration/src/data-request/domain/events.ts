import type {
  DataSubjectRequestFulfilled,
  DataSubjectRequestOverdue,
  DataSubjectRequestReceived,
  DataSubjectRequestRefused,
  DataSubjectRequestReviewStarted,
  ErasureApproved,
  ErasureProposed,
} from '@academy/contracts';

export type DataRequestEvent =
  | DataSubjectRequestReceived
  | DataSubjectRequestReviewStarted
  | DataSubjectRequestFulfilled
  | DataSubjectRequestRefused
  | DataSubjectRequestOverdue
  | ErasureProposed
  | ErasureApproved;
