import type {
  EmployerResponded,
  EmployerResponseOverdue,
  InterviewAttended,
  InterviewCancelled,
  InterviewNoShowRecorded,
  InterviewRescheduled,
  InterviewResultAwaited,
  InterviewResultOverdue,
  InterviewResultRecorded,
  InterviewScheduled,
  JobOfferAccepted,
  JobOfferDeclined,
  JobOfferExpired,
  JobOfferExtended,
  ReferralConsented,
  ReferralDeclined,
  ReferralExpired,
  ReferralHired,
  ReferralProposed,
  ReferralSent,
  ReferralViewed,
  ReferralWithdrawn,
} from '@academy/contracts';

export type InterviewEvent =
  | InterviewScheduled
  | InterviewRescheduled
  | InterviewCancelled
  | InterviewAttended
  | InterviewNoShowRecorded
  | InterviewResultAwaited
  | InterviewResultOverdue
  | InterviewResultRecorded;

export type ReferralEvent =
  | ReferralProposed
  | ReferralConsented
  | ReferralDeclined
  | ReferralSent
  | ReferralViewed
  | EmployerResponded
  | EmployerResponseOverdue
  | InterviewEvent
  | JobOfferExtended
  | JobOfferAccepted
  | JobOfferDeclined
  | JobOfferExpired
  | ReferralWithdrawn
  | ReferralExpired
  | ReferralHired;
