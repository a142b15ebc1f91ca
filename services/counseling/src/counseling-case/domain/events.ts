import type {
  CaseDeadlineMissed,
  ConsultantAssigned,
  ConsultantReassigned,
  CounselingCaseActivated,
  CounselingCaseClosed,
  CounselingCaseOpened,
  CounselingCasePutOnHold,
  CounselingCaseReopened,
  HandoverAccepted,
  HandoverRejected,
  ReadinessLevelConfirmed,
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
  | CounselingCaseReopened;
