import type {
  AppointmentBooked,
  AppointmentCancelled,
  AppointmentCheckedIn,
  AppointmentCompleted,
  AppointmentDisrupted,
  AppointmentNoShowRecorded,
  AppointmentRescheduled,
  NoShowExcused,
} from '@academy/contracts';
import type { BookAppointment } from './book-appointment.js';
import type { CancelAppointment } from './cancel-appointment.js';
import type { RescheduleAppointment } from './reschedule-appointment.js';

const keys = {
  appointmentId: '0199b2c0-0000-7000-8000-00000000a0a1',
  caseId: '0199b2c0-0000-7000-8000-000000000ca1',
  participantId: '0199b2c0-0000-7000-8000-000000000001',
};
const meeting = {
  consultantId: '0199b2c0-0000-7000-8000-0000000005c1',
  slotId: '0199b2c0-0000-7000-8000-0000000051a1',
  startsAt: '2026-03-12T01:00:00.000Z',
  endsAt: '2026-03-12T02:00:00.000Z',
};
export const policy = {
  ...{ version: 'example', mostFuture: 2, mostPerDay: 1, longestMinutes: 180 },
  ...{ graceMinutes: 10, lateCancelHours: 24 },
};

/** On 2026-03-12 from 10 to 11 in the morning, in Seoul. */
export const booked: AppointmentBooked = {
  type: 'AppointmentBooked',
  data: {
    ...{ ...keys, campusId: '0199b2c0-0000-7000-8000-0000000000c1', ...meeting },
    ...{ graceUntil: '2026-03-12T01:10:00.000Z', mode: 'IN_PERSON', purpose: 'INTAKE' },
  },
};
/** Half an hour later, into another slot. */
export const rescheduled: AppointmentRescheduled = {
  type: 'AppointmentRescheduled',
  data: {
    ...{ ...keys, fromSlotId: meeting.slotId, fromStartsAt: meeting.startsAt },
    ...{ fromEndsAt: meeting.endsAt, fromConsultantId: meeting.consultantId },
    toSlotId: '0199b2c0-0000-7000-8000-0000000051a2',
    ...{ startsAt: '2026-03-12T01:30:00.000Z', endsAt: '2026-03-12T02:30:00.000Z' },
    ...{ graceUntil: '2026-03-12T01:40:00.000Z', consultantId: meeting.consultantId },
    ...{ requestedBy: 'PARTICIPANT', reasonCode: 'PERSONAL', sameConsultant: true },
  },
};
/** Exactly a day before. */
export const cancelled: AppointmentCancelled = {
  type: 'AppointmentCancelled',
  data: {
    ...{ ...keys, ...meeting, cancelledBy: 'PARTICIPANT', reasonCode: 'PERSONAL' },
    ...{ noticeHours: 24, late: false },
  },
};
export const disrupted: AppointmentDisrupted = {
  type: 'AppointmentDisrupted',
  data: { ...keys, ...meeting, reasonCode: 'STAFF_LEAVE' },
};
export const withoutReplacement: AppointmentCancelled = {
  type: 'AppointmentCancelled',
  data: {
    ...{ ...keys, ...meeting, cancelledBy: 'SYSTEM', reasonCode: 'NO_REPLACEMENT' },
    ...{ noticeHours: 0, late: false },
  },
};
export const checkedIn: AppointmentCheckedIn = {
  type: 'AppointmentCheckedIn',
  data: { ...keys, at: '2026-03-12T00:56:00.000Z', method: 'DESK' },
};
export const completed: AppointmentCompleted = {
  type: 'AppointmentCompleted',
  data: {
    ...{ ...keys, ...meeting, startedAt: meeting.startsAt, endedAt: meeting.endsAt },
    ...{ outcomeCodes: ['NEEDS_CLARIFIED'], nextActions: [] },
  },
};
export const noShow: AppointmentNoShowRecorded = {
  type: 'AppointmentNoShowRecorded',
  data: { ...keys, ...meeting, graceMinutes: 10, consecutiveNoShows: 1 },
};
export const excused: NoShowExcused = {
  type: 'NoShowExcused',
  data: { ...keys, reasonCode: 'ILLNESS', byId: meeting.consultantId },
};

/** The same of the person's `number`-th meeting, in other months of the year. */
export const nth = <E extends AppointmentBooked | AppointmentNoShowRecorded>(
  event: E,
  number: number,
  change: object = {},
): E => ({
  ...event,
  data: {
    ...event.data,
    appointmentId: `0199b2c0-0000-7000-8000-00000000a0b${number}`,
    slotId: `0199b2c0-0000-7000-8000-0000000051b${number}`,
    startsAt: `2026-0${number}-20T01:00:00.000Z`,
    endsAt: `2026-0${number}-20T02:00:00.000Z`,
    ...change,
  },
});

export const toBook = (change: Partial<BookAppointment['data']> = {}): BookAppointment => {
  const { graceUntil: _, ...data } = booked.data;
  return {
    type: 'BookAppointment',
    data: { ...data, policy, at: '2026-03-03T02:00:00.000Z', ...change },
  };
};
export const toReschedule = (
  change: Partial<RescheduleAppointment['data']> = {},
): RescheduleAppointment => {
  const { toSlotId: slotId, startsAt, endsAt } = rescheduled.data;
  return {
    type: 'RescheduleAppointment',
    data: {
      ...{ appointmentId: keys.appointmentId, requestedBy: 'PARTICIPANT', reasonCode: 'PERSONAL' },
      ...{ to: { slotId, startsAt, endsAt }, policy, at: '2026-03-11T02:00:00.000Z' },
      ...change,
    },
  };
};
export const toCancel = (change: Partial<CancelAppointment['data']> = {}): CancelAppointment => ({
  type: 'CancelAppointment',
  data: {
    ...{ appointmentId: keys.appointmentId, cancelledBy: 'PARTICIPANT', reasonCode: 'PERSONAL' },
    ...{ policy, at: '2026-03-11T01:00:00.000Z' },
    ...change,
  },
});
