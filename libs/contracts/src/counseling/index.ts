/** What others may know of the events of counseling. */
export { AgencyReferralMade } from './agency-referral-made.js';
export { AgencyReferralResulted } from './agency-referral-resulted.js';
export { AppointmentBooked } from './appointment-booked.js';
export { AppointmentCancelled } from './appointment-cancelled.js';
export { AppointmentCheckedIn } from './appointment-checked-in.js';
export { AppointmentCompleted } from './appointment-completed.js';
export { AppointmentDisrupted } from './appointment-disrupted.js';
export { AppointmentNoShowRecorded } from './appointment-no-show-recorded.js';
export { AppointmentRescheduled } from './appointment-rescheduled.js';
export { AssessmentInvalidated } from './assessment-invalidated.js';
export { AssessmentScored } from './assessment-scored.js';
export { AssessmentStarted } from './assessment-started.js';
export { AssessmentSubmitted } from './assessment-submitted.js';
export { CaseDeadlineMissed } from './case-deadline-missed.js';
export { CaseNoteAmended, CaseNoteRecorded } from './case-notes.js';
export { CaseloadCapChanged } from './caseload-cap-changed.js';
export { CaseloadSlotReleased } from './caseload-slot-released.js';
export { CaseloadSlotReserved } from './caseload-slot-reserved.js';
export { ConsultantAssigned } from './consultant-assigned.js';
export { ConsultantReassigned } from './consultant-reassigned.js';
export { CounselingCaseActivated } from './counseling-case-activated.js';
export { CounselingCaseClosed } from './counseling-case-closed.js';
export { CounselingCaseMoved } from './counseling-case-moved.js';
export { CounselingCaseOpened } from './counseling-case-opened.js';
export { CounselingCasePutOnHold } from './counseling-case-put-on-hold.js';
export { CounselingCaseReopened } from './counseling-case-reopened.js';
export { counselingEvents } from './events.js';
export type {
  AppointmentPurpose,
  AssessmentDimension,
  ReadinessFactor,
  ReadinessLevel,
  RecommendedClassType,
  ScoredDimension,
} from './fields.js';
export { HandoverAccepted } from './handover-accepted.js';
export { HandoverRejected } from './handover-rejected.js';
export { NoShowExcused } from './no-show-excused.js';
export { ParticipantMarkedJobReady } from './participant-marked-job-ready.js';
export { PlanActivityAdded } from './plan-activity-added.js';
export { PlanActivityCompleted } from './plan-activity-completed.js';
export { PlanActivityMissed } from './plan-activity-missed.js';
export { PlanAgreed } from './plan-agreed.js';
export { PlanDrafted } from './plan-drafted.js';
export { PlanProposed } from './plan-proposed.js';
export { PlanReviewCameDue } from './plan-review-came-due.js';
export { PlanReviewed } from './plan-reviewed.js';
export { PlanRevised } from './plan-revised.js';
export { ReadinessLevelConfirmed } from './readiness-level-confirmed.js';
export { ReadinessLevelContested } from './readiness-level-contested.js';
export { ReadinessLevelProposed } from './readiness-level-proposed.js';
export { ReferralDeclineNoted } from './referral-decline-noted.js';
export { TrackRecommended } from './track-recommended.js';
