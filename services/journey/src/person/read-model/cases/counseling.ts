import type { counselingEvents } from '@academy/contracts';
import type { CasesOf } from './cases-of.js';
import { learn, reach, unchanged } from './learn.js';
import { policyCases, taskCases } from './shared.js';

/** What the events of counselling mean for where a person stands. */
export const counselingCases: CasesOf<typeof counselingEvents> = {
  CounselingCaseOpened: unchanged,
  ConsultantAssigned: ({ data: { consultantId } }) => reach('consultantOn', { consultantId }),
  CaseloadSlotReserved: unchanged,
  ReadinessLevelConfirmed: ({ data: { level } }) => reach('readinessOn', { readinessLevel: level }),
  TrackRecommended: unchanged,
  CaseDeadlineMissed: unchanged,
  CounselingCaseActivated: unchanged,
  CounselingCasePutOnHold: unchanged,
  ConsultantReassigned: ({ data: { toId } }) => learn({ consultantId: toId }),
  HandoverAccepted: unchanged,
  HandoverRejected: unchanged,
  CounselingCaseClosed: unchanged,
  CounselingCaseReopened: ({ data: { consultantId } }) => learn({ consultantId }),
  CaseloadSlotReleased: unchanged,
  CaseloadCapChanged: unchanged,
  AppointmentBooked: unchanged,
  AppointmentRescheduled: unchanged,
  AppointmentCancelled: unchanged,
  AppointmentCheckedIn: unchanged,
  AppointmentCompleted: unchanged,
  AppointmentNoShowRecorded: unchanged,
  NoShowExcused: unchanged,
  AssessmentStarted: unchanged,
  AssessmentSubmitted: unchanged,
  AssessmentScored: unchanged,
  ReadinessLevelProposed: unchanged,
  ReadinessLevelContested: unchanged,
  AssessmentInvalidated: unchanged,
  ...policyCases,
  ...taskCases,
};
