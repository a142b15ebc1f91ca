import type {
  CredentialVerified,
  TalentProfileFreshnessReminded,
  TalentProfileHidden,
  TalentProfilePublished,
  TalentProfileRefreshed,
  TalentProfileRevised,
  TalentProfileSubmitted,
  TalentProfileWentStale,
} from '@academy/contracts';

export type TalentProfileEvent =
  | TalentProfileSubmitted
  | TalentProfileRevised
  | TalentProfilePublished
  | TalentProfileHidden
  | TalentProfileRefreshed
  | TalentProfileFreshnessReminded
  | TalentProfileWentStale
  | CredentialVerified;
