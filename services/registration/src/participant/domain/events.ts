import type {
  AbsorptionReversed,
  ContactChanged,
  ContactPreferenceSet,
  DuplicateAbsorbed,
  DuplicateReviewNoted,
  DuplicateReviewSettled,
  IdentityVerificationFailed,
  IdentityVerified,
  ParticipantMergeReversed,
  ParticipantRegistered,
  ParticipantReinstated,
  ParticipantsMerged,
  ParticipantSuspended,
  RegistrationStarted,
  WillToWorkStated,
} from '@academy/contracts';

export type ParticipantEvent =
  | RegistrationStarted
  | IdentityVerified
  | IdentityVerificationFailed
  | WillToWorkStated
  | ParticipantRegistered
  | ContactChanged
  | ContactPreferenceSet
  | DuplicateReviewNoted
  | DuplicateReviewSettled
  | ParticipantsMerged
  | ParticipantMergeReversed
  | DuplicateAbsorbed
  | AbsorptionReversed
  | ParticipantSuspended
  | ParticipantReinstated;
