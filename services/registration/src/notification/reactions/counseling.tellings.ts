import {
  AppointmentBooked,
  AppointmentCancelled,
  AppointmentDisrupted,
  AppointmentNoShowRecorded,
  AppointmentRescheduled,
  AssessmentStarted,
  ConsultantAssigned,
  ConsultantReassigned,
  PlanProposed,
  TrackRecommended,
} from '@academy/contracts';
import { telling } from './tell.js';

type Meeting = Pick<AppointmentBooked['data'], 'appointmentId' | 'startsAt'>;

const meetingOf = ({ appointmentId, startsAt }: Readonly<Meeting>) => ({
  refId: appointmentId,
  at: startsAt,
});

/** What people are told of their counselling. */
export const counselingTellings = [
  telling(ConsultantAssigned, 'CONSULTANT_ASSIGNED', ({ caseId }) => ({ refId: caseId })),
  telling(ConsultantReassigned, 'CONSULTANT_CHANGED', ({ caseId }) => ({ refId: caseId })),
  telling(AppointmentBooked, 'APPOINTMENT_BOOKED', meetingOf),
  telling(AppointmentRescheduled, 'APPOINTMENT_MOVED', meetingOf),
  telling(AppointmentDisrupted, 'APPOINTMENT_DISRUPTED', meetingOf),
  telling(AppointmentCancelled, 'APPOINTMENT_CANCELLED', meetingOf),
  telling(AppointmentNoShowRecorded, 'APPOINTMENT_MISSED', meetingOf),
  telling(AssessmentStarted, 'ASSESSMENT_INVITATION', ({ assessmentId, mode }) =>
    mode === 'ONLINE' ? { refId: assessmentId } : null,
  ),
  telling(PlanProposed, 'PLAN_TO_SIGN', ({ planId }) => ({ refId: planId })),
  telling(TrackRecommended, 'TRACK_RECOMMENDED', (body) => ({
    refId: body.recommendationId,
    on: body.validUntil,
    code: body.classType,
  })),
];
