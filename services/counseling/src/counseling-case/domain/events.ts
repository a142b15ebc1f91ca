import type {
  AgencyReferralMade,
  AgencyReferralResulted,
  CaseDeadlineMissed,
  ConsultantAssigned,
  ConsultantReassigned,
  CounselingCaseActivated,
  CounselingCaseClosed,
  CounselingCaseMoved,
  CounselingCaseOpened,
  CounselingCasePutOnHold,
  CounselingCaseReopened,
  HandoverAccepted,
  HandoverRejected,
  ParticipantMarkedJobReady,
  ReadinessLevelConfirmed,
  ReferralDeclineNoted,
  TrackRecommended,
} from '@academy/contracts';

export type CounselingCaseEvent =
  | CounselingCaseOpened
  | ConsultantAssigned
  | ReadinessLevelConfirmed
  | TrackRecommended
  | CaseDeadlineMissed
  | CounselingCaseActivated
  | CounselingCasePutOnHold
  | ConsultantReassigned
  | HandoverAccepted
  | HandoverRejected
  | CounselingCaseClosed
  | CounselingCaseMoved
  | CounselingCaseReopened
  | ParticipantMarkedJobReady
  | AgencyReferralMade
  | AgencyReferralResulted
  | ReferralDeclineNoted;
