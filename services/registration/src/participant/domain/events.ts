import type {
  DuplicateReviewNoted,
  DuplicateReviewSettled,
  IdentityVerificationFailed,
  IdentityVerified,
  ParticipantRegistered,
  RegistrationStarted,
  WillToWorkStated,
} from '@academy/contracts';

export type ParticipantEvent =
  | RegistrationStarted
  | IdentityVerified
  | IdentityVerificationFailed
  | WillToWorkStated
  | ParticipantRegistered
  | DuplicateReviewNoted
  | DuplicateReviewSettled;
