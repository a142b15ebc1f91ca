import type {
  AbsorptionReversed,
  AssistedRegistrationConfirmed,
  ContactChanged,
  ContactPreferenceSet,
  DuplicateAbsorbed,
  DuplicateReviewNoted,
  DuplicateReviewSettled,
  IdentityVerificationFailed,
  IdentityVerified,
  ParticipantErased,
  ParticipantMergeReversed,
  ParticipantRegistered,
  ParticipantReinstated,
  ParticipantsMerged,
  ParticipantSuspended,
  RegistrationDraftExpired,
  RegistrationStarted,
  WillToWorkStated,
} from '@academy/contracts';

export type ParticipantEvent =
  | RegistrationStarted
  | IdentityVerified
  | IdentityVerificationFailed
  | WillToWorkStated
  | ParticipantRegistered
  | AssistedRegistrationConfirmed
  | ContactChanged
  | ContactPreferenceSet
  | DuplicateReviewNoted
  | DuplicateReviewSettled
  | ParticipantsMerged
  | ParticipantMergeReversed
  | DuplicateAbsorbed
  | AbsorptionReversed
  | ParticipantSuspended
  | ParticipantReinstated
  | RegistrationDraftExpired
  | ParticipantErased;
