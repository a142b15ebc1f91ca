import type {
  AppointmentBooked,
  AppointmentCancelled,
  AppointmentCompleted,
  AppointmentNoShowRecorded,
  AppointmentRescheduled,
  ConsultantAssigned,
  ConsultantReassigned,
  HandoverAccepted,
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
  | ReadinessLevelConfirmed
  | TrackRecommended;

const meeting = ({ data: { startsAt } }: AppointmentBooked | AppointmentRescheduled): Change =>
  turn(() => ({ step: 'HOLD_APPOINTMENT', dueOn: civilDateOf(startsAt) }));

/** Another appointment has to be found soon. */
const meetAgain = (): Change => review(({ firstAppointmentDays }) => firstAppointmentDays);

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
  ReadinessLevelConfirmed: reviewPlan,
  TrackRecommended: reviewPlan,
};
