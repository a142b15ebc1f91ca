import { policyPublishedBy } from '../policy-published.js';
import { taskEvents } from '../task-events.js';
import { AgencyReferralMade } from './agency-referral-made.js';
import { AgencyReferralResulted } from './agency-referral-resulted.js';
import { AppointmentBooked } from './appointment-booked.js';
import { AppointmentCancelled } from './appointment-cancelled.js';
import { AppointmentCheckedIn } from './appointment-checked-in.js';
import { AppointmentCompleted } from './appointment-completed.js';
import { AppointmentDisrupted } from './appointment-disrupted.js';
import { AppointmentNoShowRecorded } from './appointment-no-show-recorded.js';
import { AppointmentRescheduled } from './appointment-rescheduled.js';
import { AssessmentInvalidated } from './assessment-invalidated.js';
import { AssessmentScored } from './assessment-scored.js';
import { AssessmentStarted } from './assessment-started.js';
import { AssessmentSubmitted } from './assessment-submitted.js';
import { CaseDeadlineMissed } from './case-deadline-missed.js';
import { CaseNoteAmended, CaseNoteRecorded } from './case-notes.js';
import { CaseloadCapChanged } from './caseload-cap-changed.js';
import { CaseloadSlotReleased } from './caseload-slot-released.js';
import { CaseloadSlotReserved } from './caseload-slot-reserved.js';
import { ConsultantAssigned } from './consultant-assigned.js';
import { ConsultantReassigned } from './consultant-reassigned.js';
import { CounselingCaseActivated } from './counseling-case-activated.js';
import { CounselingCaseClosed } from './counseling-case-closed.js';
import { CounselingCaseMoved } from './counseling-case-moved.js';
import { CounselingCaseOpened } from './counseling-case-opened.js';
import { CounselingCasePutOnHold } from './counseling-case-put-on-hold.js';
import { CounselingCaseReopened } from './counseling-case-reopened.js';
import { HandoverAccepted } from './handover-accepted.js';
import { HandoverRejected } from './handover-rejected.js';
import { NoShowExcused } from './no-show-excused.js';
import { ParticipantMarkedJobReady } from './participant-marked-job-ready.js';
import { PlanActivityAdded } from './plan-activity-added.js';
import { PlanActivityCompleted } from './plan-activity-completed.js';
import { PlanActivityMissed } from './plan-activity-missed.js';
import { PlanAgreed } from './plan-agreed.js';
import { PlanDrafted } from './plan-drafted.js';
import { PlanProposed } from './plan-proposed.js';
import { PlanReviewCameDue } from './plan-review-came-due.js';
import { PlanReviewed } from './plan-reviewed.js';
import { PlanRevised } from './plan-revised.js';
import { ReadinessLevelConfirmed } from './readiness-level-confirmed.js';
import { ReadinessLevelContested } from './readiness-level-contested.js';
import { ReadinessLevelProposed } from './readiness-level-proposed.js';
import { ReferralDeclineNoted } from './referral-decline-noted.js';
import { TrackRecommended } from './track-recommended.js';

/** Every event of counselling. */
export const counselingEvents = [
  CounselingCaseOpened,
  ConsultantAssigned,
  CaseloadSlotReserved,
  ReadinessLevelConfirmed,
  TrackRecommended,
  CaseDeadlineMissed,
  CounselingCaseActivated,
  CounselingCasePutOnHold,
  ConsultantReassigned,
  HandoverAccepted,
  HandoverRejected,
  CounselingCaseClosed,
  CounselingCaseReopened,
  CaseloadSlotReleased,
  CaseloadCapChanged,
  AppointmentBooked,
  AppointmentRescheduled,
  AppointmentCancelled,
  AppointmentCheckedIn,
  AppointmentCompleted,
  AppointmentNoShowRecorded,
  NoShowExcused,
  AssessmentStarted,
  AssessmentSubmitted,
  AssessmentScored,
  ReadinessLevelProposed,
  ReadinessLevelContested,
  AssessmentInvalidated,
  PlanDrafted,
  PlanActivityAdded,
  PlanProposed,
  PlanAgreed,
  PlanRevised,
  PlanActivityCompleted,
  PlanActivityMissed,
  PlanReviewed,
  PlanReviewCameDue,
  ParticipantMarkedJobReady,
  AgencyReferralMade,
  AgencyReferralResulted,
  ReferralDeclineNoted,
  AppointmentDisrupted,
  CounselingCaseMoved,
  CaseNoteRecorded,
  CaseNoteAmended,
  policyPublishedBy('counseling'),
  ...taskEvents('counseling'),
] as const;
