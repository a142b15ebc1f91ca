import type {
  EmployerApplied,
  EmployerReferralsPaused,
  EmployerReferralsResumed,
  EmployerReinstated,
  EmployerRejected,
  EmployerSuspended,
  EmployerVerificationLapsed,
  EmployerVerified,
} from '@academy/contracts';

export type EmployerEvent =
  | EmployerApplied
  | EmployerVerified
  | EmployerRejected
  | EmployerSuspended
  | EmployerReinstated
  | EmployerVerificationLapsed
  | EmployerReferralsPaused
  | EmployerReferralsResumed;
