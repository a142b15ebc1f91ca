import type {
  AppointmentBooked,
  AppointmentCancelled,
  AppointmentCompleted,
  AppointmentNoShowRecorded,
  AppointmentRescheduled,
  ConsultantAssigned,
  ConsultantReassigned,
  HandoverAccepted,
  PlanReviewed,
  ReadinessLevelConfirmed,
  TrackRecommended,
} from '@academy/contracts';
import { addDays, civilDateOf, type Cases } from '@academy/kernel';
import { review, reviewPlan, turn, type Change } from './turn.js';

type Counselled =
  | AppointmentBooked
  | AppointmentCancelled
  | AppointmentCompleted
  | AppointmentNoShowRecorded
  | AppointmentRescheduled
  | ConsultantAssigned
  | ConsultantReassigned
  | HandoverAccepted
  | PlanReviewed
  | ReadinessLevelConfirmed
  | TrackRecommended;

const meeting = ({ data: { startsAt } }: AppointmentBooked | AppointmentRescheduled): Change =>
  turn(() => ({ step: 'HOLD_APPOINTMENT', dueOn: civilDateOf(startsAt) }));

/** Another appointment has to be found soon. */
const meetAgain = (): Change => review(({ firstAppointmentDays }) => firstAppointmentDays);

/** The review that was due has taken place and names the next; where it is somebody else's turn, it stays theirs (T-24). */
const reviewed =
  ({ data: { nextReviewOn: dueOn } }: PlanReviewed): Change =>
  (row, day) =>
    row?.step === 'REVIEW_PLAN'
      ? turn(() => ({ step: 'REVIEW_PLAN', dueOn }))(row, day)
      : (row ?? null);

/** What counselling asks for next. */
export const counselingCases: Cases<Counselled, Change> = {
  ConsultantAssigned: ({ data: { consultantId } }) =>
    turn(({ today, levels }) => ({
      step: 'HOLD_FIRST_APPOINTMENT',
      dueOn: addDays(today, levels.firstAppointmentDays),
      learnt: { consultantId },
    })),
  ConsultantReassigned: ({ data: { toId: consultantId, acceptBy } }) =>
    turn(() => ({
      step: 'ACCEPT_HANDOVER',
      dueOn: civilDateOf(acceptBy),
      learnt: { consultantId },
    })),
  HandoverAccepted: meetAgain,
  AppointmentBooked: meeting,
  AppointmentRescheduled: meeting,
  AppointmentCompleted: reviewPlan,
  AppointmentCancelled: meetAgain,
  AppointmentNoShowRecorded: meetAgain,
  PlanReviewed: reviewed,
  ReadinessLevelConfirmed: reviewPlan,
  TrackRecommended: reviewPlan,
};
