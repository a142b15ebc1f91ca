import { specificationFor } from '@academy/testing';
import type { BookForAppointment } from './book-for-appointment.js';
import { consultantDayDecider } from './consultant-day.decider.js';
import {
  appointmentId,
  at,
  booked,
  expired,
  expiresAt,
  held,
  participantId,
  published,
  refused,
  released,
  slotIds,
  withdrawn,
} from './consultant-day.examples.js';

const given = specificationFor(consultantDayDecider);
const other = '0199b2c0-0000-7000-8000-0000000ab002';
const toBook = (change: Partial<BookForAppointment['data']> = {}): BookForAppointment => ({
  type: 'BookForAppointment',
  data: {
    ...{ appointmentId, participantId, slotId: slotIds[0], consultantId: 'consultant-west' },
    ...{ date: published.data.date, campusId: published.data.campusId },
    ...{ startsAt: '2026-05-04T01:00:00.000Z', at },
    policy: { version: 'slot-1.day-1', sessions: 7 },
    ...change,
  },
});
const refusedFor = (reasonCode: string, change: Partial<(typeof refused)['data']> = {}) => ({
  ...refused,
  data: { ...refused.data, ...change, reasonCode },
});

describe('a slot for an appointment that was made elsewhere', () => {
  it('CAM-4: belongs to it, once', () => {
    given(published).when(toBook()).then(booked);
    given(published, booked).when(toBook()).thenNothing();
  });

  it('CAM-4: is the one that was held for the person, also when the hold ran out', () => {
    given(published, held).when(toBook()).then(booked);
    given(published, held)
      .when(toBook({ at: expiresAt }))
      .then(expired, booked);
  });

  it('CAM-4, CAM-6: is refused aloud when another appointment has it, or it is not offered', () => {
    given(published, booked)
      .when(toBook({ appointmentId: other }))
      .then(refusedFor('SLOT_TAKEN', { appointmentId: other }));
    given(published, withdrawn).when(toBook()).then(refusedFor('SLOT_NOT_OFFERED'));
    const slotId = '0199b2c0-0000-7000-8000-000000051079';
    given(published).when(toBook({ slotId })).then(refusedFor('SLOT_UNKNOWN', { slotId }));
  });

  it('CAM-8: is refused aloud when the day of the consultant is full', () => {
    const policy = { version: 'slot-1.day-1', sessions: 1 };
    given(published, booked)
      .when(toBook({ slotId: slotIds[1], appointmentId: other, policy }))
      .then(refusedFor('CONSULTANT_DAY_FULL', { slotId: slotIds[1], appointmentId: other }));
  });

  it('is none where the consultant meets people by arrangement', () =>
    given().when(toBook()).thenNothing());
});

describe('an appointment that does not take place', () => {
  const toGiveBack = (id: string, slotId: string = slotIds[0]) =>
    ({
      type: 'GiveBackSlot',
      data: { slotId, appointmentId: id, reason: 'CANCELLED_BY_PERSON' },
    }) as const;

  it('CAM-4: gives its own slot back, once, and no other', () => {
    given(published, booked).when(toGiveBack(appointmentId)).then(released);
    given(published, booked, released).when(toGiveBack(appointmentId)).thenNothing();
    given(published, booked).when(toGiveBack(other)).thenNothing();
    given().when(toGiveBack(appointmentId)).thenNothing();
  });
});
